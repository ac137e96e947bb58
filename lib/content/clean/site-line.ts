import { drop, type CleanRule } from './draft'

/**
 * What sites print between an article's paragraphs, whole lines only. Collected from the page furniture of news sites'
 * templates; a line that says a word more is kept.
 */
const SITE_LINE =
  /^(?:[(\[]?(?:advertisement|ad|sponsored(?: content)?|article continues below(?: this)?(?: ad(?:vertisement)?)?|story continues below(?: (?:this )?advertisement)?|continue reading(?: the main story)?|skip (?:ad(?:vertisement)?|to (?:main )?content)|read (?:full|the full) (?:article|story)|sign up(?: (?:here|now))?|subscribe(?: (?:here|now))?|log ?in|listen to (?:this )?article|(?:click|tap) here to (?:subscribe|sign up|comment)|(?:leave a|view|show|hide|load|post a) comments?|comments?|print(?: this (?:article|page|story))?|e-?mail this (?:article|page|story)|share this (?:article|page|story|post)|copy link|link copied!?|(?:\d+ )?min(?:ute)?s? read|\d+ (?:shares?|comments?)|all rights reserved\.?)[)\]]?)$/iu

/** A row of sharing buttons: nothing but the names of what they share by. */
const SHARE_ROW =
  /^(?:(?:share|tweet|post|pin|facebook|twitter|x|linkedin|reddit|whatsapp|telegram|pinterest|e-?mail|print|copy(?: link)?|save|like|threads|bluesky|flipboard|sms)(?:\s*[|•·,/]\s*|\s+|$)){2,}$/iu

/** Lines that belong to a site and not to the article: "Advertisement", "3 min read", "Facebook Twitter Email". */
export const siteLine: CleanRule = {
  name: 'site line',
  clean: (draft) => {
    const places = draft.paragraphs.flatMap((line, i) =>
      line.length < 120 && (SITE_LINE.test(line) || SHARE_ROW.test(line)) ? [i] : [],
    )
    return places.length === draft.paragraphs.length ? draft : drop(draft, 'site line', new Set(places))
  },
}
