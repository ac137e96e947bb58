import { SourceName } from '@/components/article/source-mark'
import { absolute } from '@/lib/content/site'
import type { ClaimView } from '@/lib/views/claim-view'

/** Who tells the claim and who does not, and its address. */
export function ClaimStanding({ view }: { view: ClaimView }) {
  return (
    <dl className="space-y-5 border-t border-rule pt-3">
      <div>
        <dt className="font-bold">Told by</dt>
        <dd>
          <ul>
            {view.tellers.map(({ source, wordings }) => (
              <li key={source.article}>
                <SourceName source={source} href={wordings[0]?.path ?? source.path} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {view.silent.length > 0 && (
        <div>
          <dt>
            <b>Not told by</b> <span className="text-soft">as far as this page can see</span>
          </dt>
          <dd>
            <ul>
              {view.silent.map((source) => (
                <li key={source.article}>
                  <SourceName source={source} href={source.path} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div className="hidden print:block">
        <dt className="font-bold">Address of this claim</dt>
        <dd className="break-all">{absolute(view.path)}</dd>
      </div>
    </dl>
  )
}
