/** People who do not exist. */
export const INVENTED: readonly string[] = [
  'Martin Whitcomb', 'Elena Drayton', 'Paul Okonedo', 'Susan Haverly', 'Victor Lindgren', 'Grace Tolliver', 'Owen Castellano',
] // prettier-ignore

type Pairs = readonly (readonly [string, string])[]

/** Names and words of one slot that exclude each other, by kind. */
export const SWAPS: Readonly<Record<string, Pairs>> = {
  weekday: [['Monday', 'Thursday'], ['Tuesday', 'Saturday'], ['Wednesday', 'Friday'], ['Sunday', 'Wednesday']],
  month: [['January', 'April'], ['February', 'October'], ['March', 'June'], ['July', 'November'], ['August', 'December'], ['September', 'May']],
  place: [
    ['Florida', 'Ohio'], ['Texas', 'Arizona'], ['California', 'Oregon'], ['Massachusetts', 'Connecticut'], ['Pennsylvania', 'Michigan'],
    ['Virginia', 'Georgia'], ['North Carolina', 'Tennessee'], ['New Jersey', 'Maryland'], ['Iowa', 'Nevada'], ['New Hampshire', 'Vermont'],
    ['Alabama', 'Kentucky'], ['Wisconsin', 'Minnesota'], ['Indiana', 'Missouri'], ['Louisiana', 'Arkansas'], ['Chicago', 'Boston'],
    ['Manhattan', 'Brooklyn'], ['Los Angeles', 'Houston'], ['Orlando', 'Denver'], ['Syria', 'Libya'], ['Iran', 'Turkey'], ['Russia', 'China'],
    ['Iraq', 'Yemen'], ['Israel', 'Jordan'], ['Mexico', 'Canada'], ['Germany', 'France'], ['Afghanistan', 'Pakistan'], ['Ukraine', 'Poland'],
    ['North Korea', 'South Korea'], ['Cuba', 'Venezuela'], ['London', 'Paris'], ['Baltimore', 'Cleveland'], ['Charleston', 'Savannah'],
  ],
  organisation: [
    ['Senate', 'House'], ['F.B.I.', 'C.I.A.'], ['FBI', 'CIA'], ['Pentagon', 'State Department'], ['Justice Department', 'Treasury Department'],
    ['The New York Times', 'The Boston Globe'], ['The Washington Post', 'The Wall Street Journal'], ['CNN', 'CBS'], ['MSNBC', 'NBC'],
    ['Fox News', 'CNN'], ['Facebook', 'Amazon'], ['Supreme Court', 'Tax Court'], ['Democrats', 'Republicans'], 
    ['Twitter', 'Instagram'], ['White House', 'Justice Department'], ['Homeland Security', 'Veterans Affairs'], ['N.S.A.', 'I.R.S.'],
  ],
  direction: [
    ['increase', 'decrease'], ['increased', 'decreased'], ['rose', 'fell'], ['higher', 'lower'], ['before', 'after'], ['more than', 'less than'],
    ['expand', 'shrink'], ['largest', 'smallest'], ['above', 'below'], ['first', 'last'], ['raise', 'lower'], ['raised', 'lowered'], ['oldest', 'youngest'],
    ['strengthen', 'weaken'],
  ],
} // prettier-ignore

/** What somebody is. */
export const ROLES: Pairs = [
  ['spokesman', 'lawyer'], ['spokeswoman', 'lawyer'], ['governor', 'mayor'], ['chairman', 'treasurer'], ['secretary of state', 'secretary of defense'],
  ['Secretary of State', 'Secretary of the Treasury'], ['Defense Secretary', 'Treasury Secretary'], ['Senate Majority Leader', 'Senate Majority Whip'],
  ['House Speaker', 'House Majority Whip'], ['attorney general', 'solicitor general'], ['Vice President', 'Agriculture Secretary'], ['director', 'deputy director'],
  ['wife', 'sister'], ['husband', 'brother'], ['son', 'nephew'], ['daughter', 'niece'], ['campaign manager', 'campaign treasurer'],
  ['lawyer', 'doctor'], ['vice president', 'treasurer'], ['press secretary', 'chief of staff'], ['president', 'treasurer'], ['adviser', 'bodyguard'],
] // prettier-ignore

/** How something ended, or what somebody did about it. */
export const OPPOSITES: Pairs = [
  ['passed', 'rejected'], ['approved', 'rejected'], ['won', 'lost'], ['convicted', 'acquitted'], ['guilty', 'not guilty'], ['confirmed', 'denied'],
  ['supports', 'opposes'], ['supported', 'opposed'], ['accepted', 'declined'], ['accept', 'reject'], ['agreed', 'refused'],
  ['killed', 'rescued'], ['died', 'survived'], ['dead', 'alive'], ['fired', 'promoted'], ['hired', 'dismissed'], ['resigned', 'stayed on'], ['arrested', 'released'],
  ['legal', 'illegal'], ['constitutional', 'unconstitutional'], ['upheld', 'overturned'], ['uphold', 'overturn'], ['praised', 'condemned'],
  ['endorsed', 'rejected'], ['allow', 'ban'], ['allowed', 'barred'], ['signed', 'vetoed'], ['sign', 'veto'], ['repeal', 'keep'], ['opened', 'closed'],
  ['began', 'ended'], ['defended', 'attacked'], ['criticized', 'praised'], ['block', 'permit'], ['blocked', 'permitted'], ['unanimously', 'narrowly'],
  ['majority', 'minority'], ['apologized', 'refused to apologize'], ['injured', 'unhurt'], ['canceled', 'confirmed'],
  ['rejected', 'accepted'], ['true', 'false'], ['win', 'lose'], ['pass', 'reject'], ['denied', 'admitted'], ['succeeded', 'failed'],
] // prettier-ignore
