import { escapeHtml } from '../escape-html'

type Frame = {
  readonly title: string
  /** One sentence; plain text, as the title. */
  readonly description: string
  /** The page of this site that it stands for; null for one that stands for none. */
  readonly url: string | null
  /** Markup. */
  readonly main: string
}

/**
 * A page for other sites' frames. A page of its own, as none of the site's scripts have
 * any business there; its style is a file, as its policy allows none inside.
 */
export const framePage = ({ title, description, url, main }: Frame): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Synoptic</title>
<meta name="description" content="${escapeHtml(description)}">
${url === null ? '' : `<link rel="canonical" href="${escapeHtml(url)}">\n`}<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/embed.css">
<base target="_blank">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`
