export function Footer() {
  return (
    <footer className="mt-24 border-t border-rule">
      <p className="mx-auto max-w-[84rem] px-5 py-6 text-soft md:px-12">
        Every line on these pages is a source’s own words.{' '}
        <a href="/method" className="reading-link no-print">
          How they are matched, and what goes wrong
        </a>
        <span className="no-print">
          {' '}
          <a href="/api" className="reading-link ms-4 inline-block">
            Feeds and data
          </a>
        </span>
      </p>
    </footer>
  )
}
