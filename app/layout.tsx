import type { Metadata, Viewport } from 'next'
import { Footer } from '@/components/layout/footer'
import { fontVariables } from '@/components/layout/fonts'
import { Masthead } from '@/components/layout/masthead'
import { KeepOffline } from '@/components/offline/keep-offline'
import { siteUrl } from '@/lib/content/site'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: siteUrl(),
  title: { default: 'Synoptic', template: '%s · Synoptic' },
  description:
    'Several sources’ articles about one event, laid side by side in their own words, claim by claim.',
  openGraph: { siteName: 'Synoptic', type: 'website' },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body className="flex min-h-dvh flex-col">
        <Masthead />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-[84rem] grow px-5 outline-none md:px-12"
        >
          {children}
        </main>
        <Footer />
        <KeepOffline />
      </body>
    </html>
  )
}
