/** What a page says to the places where its link is pasted (Open Graph, and the card that most of them draw). */
export const sharing = (title: string, path: string, picture: string) => ({
  openGraph: {
    siteName: 'Synoptic',
    type: 'article' as const,
    title,
    url: path,
    images: [{ url: picture, width: 1200, height: 630, alt: title }],
  },
  twitter: { card: 'summary_large_image' as const, title, images: [picture] },
})
