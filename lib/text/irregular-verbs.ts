/**
 * English verbs whose forms do not share a stem, each with its other forms. Source: any grammar; the verbs that news
 * uses, and the auxiliaries.
 */
const VERBS = `be am is are was were been being|have has had having|do does did done doing|go goes went gone|say says said
take took taken|give gave given|come came|become became|make made|get got gotten|see saw seen|know knew known|think thought
find found|tell told|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood
hear heard|let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|read|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut
rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught
deal dealt|win won|teach taught|sell sold|fight fought|fly flew flown|forget forgot forgotten|shoot shot|hide hid hidden
hit|hurt|lay laid|rid|shake shook shaken|sing sang sung|sink sank sunk|sleep slept|steal stole stolen|strike struck stricken
swear swore sworn|tear tore torn|wake woke woken|will would|can could|may might|shall should|bear bore born|bind bound
bet|cast|cost|feed fed|flee fled|forbid forbade forbidden|freeze froze frozen|hang hung|light lit|overcome overcame
overthrow overthrew overthrown|put|quit|shut|slide slid|split|spread|swim swam swum|withdraw withdrew withdrawn|undergo underwent
undergone|bid|burst|forecast|broadcast|ride rode ridden|ring rang rung|shine shone|show shown|eat ate eaten|drink drank drunk`

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.split(/[|\n]/u).flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/u)
    return forms.map((form) => [form, base] as const)
  }),
)

/** The base of an irregular form, the word itself where it is none: "took" → "take", "voted" → "voted". */
export const baseOfVerb = (folded: string): string => BASES.get(folded) ?? folded
