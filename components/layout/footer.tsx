export const Footer = () => (
  <footer className="mt-24 border-t border-rule">
    <div className="mx-auto flex max-w-[84rem] flex-wrap gap-x-4 gap-y-1 px-5 py-6 text-soft md:px-12">
      <p>Every line on these pages is a source’s own words.</p>
      <a href="/method" className="reading-link no-print">
        How they are matched, and what goes wrong
      </a>
      <a href="/api" className="reading-link no-print">
        Feeds and data
      </a>
    </div>
  </footer>
)
