import { bibtex } from '@/lib/links/bibtex'
import { cite, citationStyles } from '@/lib/links/cite'
import { claimDataPath, claimFilePath, claimPicturePath } from '@/lib/links/paths'
import { claimAsFrame, claimAsHtml } from '@/lib/links/share/claim-as-html'
import { claimAsMarkdown } from '@/lib/links/share/claim-as-markdown'
import { claimAsText } from '@/lib/links/share/claim-as-text'
import type { SharedClaim } from '@/lib/links/share/shared-claim'
import { CopyPart } from './copy-part'

type Props = { event: string; claim: SharedClaim }

/** Every form in which a claim can be taken along. The text of each stands on the page, so that it can be had without JavaScript. */
export function ShareClaim({ event, claim }: Props) {
  const parts = [
    ['text', 'As text', claimAsText(claim)],
    ['markdown', 'As Markdown', claimAsMarkdown(claim)],
    ['html', 'As HTML', claimAsHtml(claim)],
    ['frame', 'In a frame', claimAsFrame(claim)],
    ...citationStyles.map(
      ({ id, name }) => [`cite-${id}`, `Cited in ${name}`, cite(id, claim.works).join('\n\n')] as const,
    ),
    ['bibtex', 'As BibTeX', bibtex(claim.works)],
  ] as const
  const files = [
    ['BibTeX', claimFilePath(event, claim.id, 'citation.bib')],
    ['CSL-JSON', claimFilePath(event, claim.id, 'citation.json')],
    ['Web Annotation', claimFilePath(event, claim.id, 'annotation.jsonld')],
    ['JSON', claimDataPath(event, claim.id)],
    ['Picture', claimPicturePath(event, claim.id)],
  ] as const
  return (
    <div className="pt-2">
      <ul className="divide-y divide-hairline border-b border-hairline">
        {parts.map(([id, label, text]) => (
          <li key={id}>
            <details name="share" className="group">
              <summary className="cursor-pointer py-2 hover:underline">{label}</summary>
              <pre
                id={`share-${id}`}
                className="mb-2 border-s-2 border-rule ps-4 font-sans whitespace-pre-wrap break-words select-all"
              >
                {text.trim()}
              </pre>
              <p className="pb-3 ps-[1.125rem]">
                <CopyPart of={`share-${id}`} label={label} />
              </p>
            </details>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-5 gap-y-1 pt-3">
        <span className="text-soft">Download</span>
        {files.map(([name, path]) => (
          <a key={name} href={path} download className="reading-link">
            {name}
          </a>
        ))}
      </p>
    </div>
  )
}
