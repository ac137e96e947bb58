/**
 * English words that tell nothing of what a sentence is about, folded (see foldWord).
 * Source: Snowball's English stop list, with the contracted forms as the tokenizer leaves them, plus the verbs of
 * saying, which news puts into every second sentence.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it
   its itself they them their theirs themselves what which who whom this that these those am is are was were be been
   being have has had having do does did doing would should could ought will can may might must shall a an the and but
   if or because as until while of at by for with about against between into through during before after above below
   to from up down in out on off over under again further then once here there when where why how all any both each
   few more most other some such no nor not only own same so than too very s t d ll m re ve n nt don didn doesn wasn
   weren isn aren hasn hadn haven couldn wouldn shouldn won also just
   said say says saying told tell tells telling added adds according`.split(/\s+/u),
)
