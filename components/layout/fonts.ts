import localFont from 'next/font/local'

// Optional: a font that comes late waits for the next page. Swapped in, its lines would break elsewhere under the eyes of
// whoever reads already, however well the fallback's measures fit. The names of these constants become the families'
// names: one called "serif" would, where it is not used, name the system's own and pass over the fallback.
const newsreader = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  variable: '--font-newsreader',
  weight: '200 800',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

const newsreaderExt = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  variable: '--font-newsreader-ext',
  weight: '200 800',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

const publicSans = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  variable: '--font-public-sans',
  weight: '100 900',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

const publicSansExt = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  variable: '--font-public-sans-ext',
  weight: '100 900',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

// The font loader reads its arguments at build time, so they must be literals, said twice.

/** The class names that define the font variables of globals.css. */
export const fontVariables = [newsreader, newsreaderExt, publicSans, publicSansExt]
  .map((font) => font.variable)
  .join(' ')
