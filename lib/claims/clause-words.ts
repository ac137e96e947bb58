/** English conjunctions and the like, by what they open (Quirk et al., A Comprehensive Grammar, chapters 13–15). */

/** Between two clauses of equal standing. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet', 'nor'])

/** After a comma they set two statements against each other, and so join them. */
export const CONTRASTING: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though'])

/** Open a clause that depends on the one before but states something of its own. */
export const SUBORDINATING: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'before',
  'if',
  'since',
  'unless',
  'until',
  'when',
])

/** Those that need no comma: "if" and "as" without one seldom open a statement ("asked if", "as we know it"). */
export const TEMPORAL: ReadonlySet<string> = new Set(['after', 'because', 'before', 'since', 'until', 'when'])

export const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where'])

/** Subjects by their form. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you'])

/** Look like participles, and work as prepositions. */
export const PREPOSITIONAL_PARTICIPLES: ReadonlySet<string> = new Set([
  'according',
  'barring',
  'beginning',
  'concerning',
  'considering',
  'counting',
  'depending',
  'excepting',
  'excluding',
  'following',
  'including',
  'involving',
  'notwithstanding',
  'owing',
  'pending',
  'regarding',
  'starting',
])
