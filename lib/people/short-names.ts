/**
 * Given names, folded, with the short forms that news writing gives their bearers. Source: the pairs of the open list
 * "nicknames" (github.com/carltonnorthern/nicknames, Apache 2.0) for names that are common today; its rare ones ("Erin"
 * for Aaron) tie two people as often as one.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  abigail: 'abby', abraham: 'abe', alan: 'al', albert: 'al bert', alexander: 'alex al sandy',
  alexandra: 'alex sandy', alfred: 'al fred', allison: 'allie', amanda: 'mandy', andrew: 'andy drew',
  anthony: 'tony', arthur: 'art', barbara: 'babs', benjamin: 'ben benny', bernard: 'bernie', bradley: 'brad',
  calvin: 'cal', cassandra: 'cassie sandra', catherine: 'cathy kathy kate', charles: 'charlie chuck',
  christina: 'chris tina', christine: 'chris chrissy tina', christopher: 'chris kit', clifford: 'cliff',
  cynthia: 'cindy', daniel: 'dan danny', david: 'dave', deborah: 'deb debbie', dominic: 'dom',
  donald: 'don donnie', dorothy: 'dot dottie', douglas: 'doug', edward: 'ed eddie ned ted', edwin: 'ed eddie',
  eleanor: 'ellie', elizabeth: 'liz lizzie beth betsy betty bess eliza', eugene: 'gene', florence: 'flo',
  frances: 'fran', francis: 'frank', franklin: 'frank', frederick: 'fred freddie', gabriel: 'gabe',
  gerald: 'gerry jerry', gilbert: 'gil', gregory: 'greg', harold: 'hal harry', henry: 'hank harry hal',
  herbert: 'herb bert', isaac: 'ike', jacob: 'jake', jacqueline: 'jackie', james: 'jim jimmy jamie',
  janet: 'jan', jeffrey: 'jeff', jennifer: 'jen jenny', jeremiah: 'jerry', jessica: 'jess jessie',
  john: 'jack johnny', jonathan: 'jon', joseph: 'joe joey', joshua: 'josh', judith: 'judy',
  katherine: 'kate kathy kay kit', kathleen: 'kathy', kenneth: 'ken kenny', kimberly: 'kim',
  lawrence: 'larry', leonard: 'leo len lenny', louis: 'lou', lucille: 'lucy', madeline: 'maddie',
  margaret: 'maggie marge meg peg peggy rita', martha: 'marty', martin: 'marty', matthew: 'matt',
  maximilian: 'max', melissa: 'mel', michael: 'mike mick mickey', mitchell: 'mitch', nancy: 'nan',
  nathan: 'nat nate', nathaniel: 'nat nate', nicholas: 'nick', norman: 'norm', oliver: 'ollie', pamela: 'pam',
  patricia: 'pat patty trish', patrick: 'pat paddy', peter: 'pete', philip: 'phil', phillip: 'phil',
  randolph: 'randy', raymond: 'ray', rebecca: 'becky becca', reginald: 'reg reggie',
  richard: 'rich rick ricky dick', robert: 'bob bobby rob', ronald: 'ron ronnie', rudolph: 'rudy',
  russell: 'russ', samantha: 'sam', samuel: 'sam sammy', sandra: 'sandy', sarah: 'sally', sidney: 'sid',
  stephanie: 'steph', stephen: 'steve', steven: 'steve', stuart: 'stu', susan: 'sue susie', suzanne: 'sue',
  sylvester: 'sly', terence: 'terry', theodore: 'ted teddy theo', theresa: 'terry tess', thomas: 'tom tommy',
  timothy: 'tim', valerie: 'val', veronica: 'ronnie', victor: 'vic', victoria: 'vicky tori', vincent: 'vince',
  virginia: 'ginny', walter: 'walt wally', wesley: 'wes', wilfred: 'will', william: 'bill billy will willie',
  zachary: 'zach',
} // prettier-ignore

const known = new Map(Object.entries(SHORT_NAMES).map(([full, short]) => [full, new Set(short.split(' '))]))

/** Whether one of two folded given names is a short form of the other: "bob" and "robert", in either order. */
export const isShortFor = (a: string, b: string): boolean =>
  (known.get(a)?.has(b) ?? false) || (known.get(b)?.has(a) ?? false)
