const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/**
 * Verbs (lemmas) whose subject speaks and whose object is what is said: "X said that …".
 * Source: reporting verbs that English reference grammars list with a that-clause, and those of news writing.
 */
export const SAYING_VERBS = words(`
  say tell add ask reply respond answer declare announce claim argue insist maintain contend assert state note observe
  remark comment explain warn caution stress emphasize emphasise underscore underline highlight suggest acknowledge admit
  concede confirm deny disclose reveal report predict promise pledge vow swear threaten recall recount confess complain
  boast brag joke quip tweet retweet post write blog text email e-mail testify allege charge counter retort repeat
  reiterate echo continue conclude shout yell cry scream whisper mutter murmur exclaim urge demand propose recommend
  agree indicate imply hint signal believe think feel hope expect fear assure inform remind advise mention affirm
  reaffirm clarify estimate speculate worry wonder lament muse opine tout proclaim pronounce venture volunteer stipulate
  inquire enquire query interject chime explain elaborate rejoin scoff snap fume sigh plead beg implore instruct order
  read intone preach reckon guess assume doubt decide find learn rule determine calculate forecast project convey
  share articulate express quote cite relate narrate describe summarize summarise chant sing
`)

/** Verbs that characterise rather than report: their quoted words are the subject's, a that-clause is rare. */
export const JUDGING_VERBS = words(`
  call label dub brand term characterize characterise deem praise criticize criticise denounce condemn slam blast attack
  accuse refer mock dismiss blame hail welcome thank apologize apologise object protest reject rebuke deride decry
  ridicule liken compare portray paint defend oppose advocate back endorse commend applaud salute speak talk discuss
  address campaign rail lash fire shoot hit push weigh go point vent gush rant bemoan pan bash berate chide scold
  castigate chastise chastize lambast lambaste lampoon skewer excoriate pillory assail fault disparage belittle malign
  vilify demonize demonise denigrate disavow repudiate taunt tease trash laud extol nickname christen cast bill rate
`)

/** Verbs that may stand before their subject: "…," said Lee. */
export const INVERTING_VERBS = words(`
  say add ask reply respond answer write tweet note explain declare continue recall insist argue warn observe remark
  state read quip joke exclaim shout agree conclude admit acknowledge announce report post claim wonder suggest predict
  summarize summarise recount lament muse testify boast brag caution counter retort stress promise vow demand interject
  chime complain concede confirm declare estimate opine scoff snap sigh fume yell cry reveal elaborate urge assert
`)
