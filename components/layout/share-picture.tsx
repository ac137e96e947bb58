import { ImageResponse } from 'next/og'
import { loadFonts } from '@/lib/content/load-fonts'
import { canDraw } from '@/lib/content/can-draw'
import type { Source } from '@/lib/views/source'

/** The light tones of globals.css; a picture knows no themes. */
const TONES = ['#1d4e6b', '#7a4a12', '#3a6535', '#6d3a6b', '#8a2b2b', '#2c5f5b', '#4a4a8a', '#5c5a1e']

/** At thumbnail size longer text cannot be read, so it is cut here, with a mark that it was. */
const MOST_CHARACTERS = 190

/** Stands for words whose letters the pictures' fonts lack. */
const UNDRAWN = 'Words in a script that this picture cannot show'

type Props = {
  kicker: string
  text: string
  tellers: readonly Source[]
  sources: readonly Source[]
  note: string
}

const cut = (text: string) =>
  text.length > MOST_CHARACTERS ? text.slice(0, text.lastIndexOf(' ', MOST_CHARACTERS)) + ' …' : text

/** Letters of at most this many sources fit one line beside the note. */
const MOST_LETTERS = 12

/** The picture that stands beside a shared link: the words, who tells them, readable at thumbnail size. */
export async function sharePicture(props: Props): Promise<ImageResponse> {
  const { kicker, tellers, sources } = props
  const fonts = await loadFonts()
  const text = canDraw(props.text, fonts) ? props.text : UNDRAWN
  const note = canDraw(props.note, fonts) ? props.note : ''
  const size = text.length > 120 ? 52 : text.length > 70 ? 62 : 76
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: '#fbf9f4',
        color: '#1c1a17',
        padding: '54px 64px',
        fontFamily: 'Public Sans, "Public Sans Ext"',
        fontSize: 28,
      }}
    >
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          borderBottom: '3px solid #1c1a17',
          paddingBottom: 18,
        }}
      >
        <span style={{ fontFamily: 'Newsreader', fontSize: 34 }}>Synoptic</span>
        <span style={{ color: '#5f5a52' }}>{kicker}</span>
      </div>
      <div
        style={{
          display: 'flex',
          fontFamily: 'Newsreader, "Newsreader Ext"',
          fontSize: size,
          lineHeight: 1.14,
          letterSpacing: '-0.01em',
          textWrap: 'balance',
          wordBreak: 'break-word',
        }}
      >
        {cut(text)}
      </div>
      <div style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
        {sources.slice(0, MOST_LETTERS).map((source) => {
          const tells = tellers.some((t) => t.article === source.article)
          return (
            <span
              key={source.article}
              style={{
                width: 50,
                height: 50,
                flexShrink: 0,
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
                borderRadius: 4,
                fontWeight: 700,
                color: '#fbf9f4',
                background: tells ? TONES[source.tone] : 'transparent',
                border: tells ? 'none' : '2px solid #d9d3c7',
              }}
            >
              {tells ? source.letter : ''}
            </span>
          )
        })}
        <span style={{ marginLeft: 14, flex: 1, color: '#5f5a52', wordBreak: 'break-word' }}>{note}</span>
      </div>
    </div>,
    {
      width: 1200,
      height: 630,
      fonts: fonts.map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' as const })),
    },
  )
}
