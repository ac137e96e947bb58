import { MarksLine } from '@/components/article/marks-line'

/** The key to the marks of the compare page. Each line switches its marks by style alone, so that it works without JavaScript. */
export const CompareKey = () => (
  <fieldset className="marks-switches no-print border-t border-rule py-1.5">
    <legend className="sr-only">Marks in the texts</legend>
    <ul className="flex flex-wrap gap-x-7">
      <MarksLine
        id="show-shared"
        label="told by both"
        swatch="bg-told-several border-s-2 border-told-edge"
        on
      />
      <MarksLine
        id="show-only"
        label="told by one of the two"
        swatch="bg-hairline border-s-4 border-soft"
        on
      />
      <MarksLine id="show-quotes" label="quoted" swatch="bg-quoted border-y border-quoted-edge" on />
      <MarksLine
        id="show-words"
        label="word by word: what the other puts differently"
        swatch="border-b-2 border-dotted border-soft"
      />
    </ul>
  </fieldset>
)
