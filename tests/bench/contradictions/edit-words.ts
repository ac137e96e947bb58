/** People who do not exist. */
export const INVENTED: readonly string[] = [
  'Martin Whitcomb', 'Elena Drayton', 'Paul Okonedo', 'Susan Haverly', 'Victor Lindgren', 'Grace Tolliver', 'Owen Castellano',
  'Naomi Featherstone', 'Desmond Achterberg', 'Priya Ravindran', 'Lucas Montvale', 'Helen Osterman',
] // prettier-ignore

type Pairs = readonly (readonly [string, string])[]

/**
 * What an editor who wants to contradict a report would put in a word's place. Written by going through kinds of news
 * (courts, votes, disasters, deals, appointments, polls), not from the engine's lists, whose words they partly share
 * because the language does.
 */

/** Names of one kind; any of a row may take the place of any other. */
export const POOLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  weekday: [['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
  month: [['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December']],
  place: [
    ['Florida', 'Ohio', 'Texas', 'Arizona', 'California', 'Oregon', 'Massachusetts', 'Connecticut', 'Pennsylvania', 'Michigan', 'Georgia',
      'North Carolina', 'Tennessee', 'New Jersey', 'Maryland', 'Iowa', 'Nevada', 'New Hampshire', 'Vermont', 'Alabama', 'Kentucky',
      'Wisconsin', 'Minnesota', 'Indiana', 'Missouri', 'Louisiana', 'Arkansas', 'South Carolina', 'Colorado', 'Utah', 'Kansas', 'Montana'],
    ['Chicago', 'Boston', 'Los Angeles', 'Houston', 'Orlando', 'Denver', 'Baltimore', 'Cleveland', 'Charleston', 'Savannah', 'Seattle',
      'Miami', 'Philadelphia', 'Detroit', 'Atlanta', 'Tulsa', 'Spokane', 'Toledo', 'San Francisco', 'Dallas', 'Las Vegas', 'Manhattan', 'Brooklyn'],
    ['Syria', 'Libya', 'Iran', 'Turkey', 'Russia', 'China', 'Iraq', 'Yemen', 'Israel', 'Jordan', 'Mexico', 'Canada', 'Germany', 'France',
      'Afghanistan', 'Pakistan', 'Ukraine', 'Poland', 'North Korea', 'South Korea', 'Cuba', 'Venezuela', 'Egypt', 'Japan', 'India', 'Saudi Arabia', 'Sudan'],
    ['London', 'Paris', 'Berlin', 'Moscow', 'Beijing', 'Jerusalem', 'Baghdad', 'Cairo', 'Tokyo', 'Brussels', 'Geneva', 'Vienna', 'Helsinki', 'Singapore'],
  ],
  nationality: [['Russian', 'Chinese', 'Iranian', 'Syrian', 'Mexican', 'Canadian', 'German', 'French', 'British', 'Israeli', 'Japanese', 'Turkish',
    'Ukrainian', 'Iraqi', 'Cuban', 'Korean', 'Indian', 'Italian']],
  party: [['Democrats', 'Republicans', 'Libertarians'], ['Democratic', 'Republican'], ['Democrat', 'Republican'], ['liberals', 'conservatives']],
  media: [['The New York Times', 'The Boston Globe', 'The Washington Post', 'The Wall Street Journal', 'USA Today', 'The Associated Press', 'Reuters'],
    ['CNN', 'CBS', 'ABC', 'NBC', 'MSNBC', 'PBS', 'Fox News', 'Univision', 'BBC'], ['Facebook', 'Twitter', 'Instagram', 'YouTube', 'Snapchat', 'Reddit']],
  body: [['Senate', 'House'], ['Pentagon', 'State Department', 'Justice Department', 'Treasury Department', 'White House', 'Kremlin', 'Supreme Court', 'Energy Department'],
    ['FBI', 'CIA', 'IRS', 'NSA', 'EPA', 'DEA', 'FDA', 'NASA'], ['F.B.I.', 'C.I.A.', 'N.S.A.', 'I.R.S.', 'E.P.A.'], ['Congress', 'Parliament'],
    ['Army', 'Navy', 'Air Force', 'Marine Corps', 'Coast Guard']],
  ordinal: [['first', 'second', 'third', 'fourth', 'fifth', 'sixth']],
  'part of day': [['morning', 'afternoon', 'evening']],
  'how long ago': [['last week', 'last month', 'last year'], ['earlier this week', 'earlier this month', 'earlier this year'], ['next week', 'next month', 'next year']],
  weapon: [['gun', 'knife', 'hammer'], ['rifle', 'shotgun', 'pistol'], ['shooting', 'stabbing', 'bombing']],
  crime: [['murder', 'fraud', 'arson', 'perjury', 'bribery', 'robbery', 'tax evasion'], ['shot', 'stabbed', 'strangled']],
  medium: [['letter', 'phone call', 'tweet', 'speech', 'video'], ['interview', 'statement', 'memo', 'news conference']],
  building: [['church', 'school', 'hospital', 'courthouse', 'airport', 'restaurant', 'theater', 'mosque']],
} // prettier-ignore

/** Capitalised first parts of bodies, for any "… Department", "… Committee". */
export const BODY_PARTS: readonly string[] = [
  'Agriculture', 'Fisheries', 'Northern', 'Maritime', 'Heritage', 'Lakeside', 'Consumer', 'Pension',
] // prettier-ignore

/** Bodies that do not exist, for any other name. */
export const INVENTED_BODIES: readonly string[] = [
  'Halden Group', 'Brightwater Foundation', 'Corvid Media', 'Alliance of Growers', 'Westmark Institute', 'Teller Union',
] // prettier-ignore

/** What somebody is. */
export const ROLES: readonly (readonly string[])[] = [
  ['spokesman', 'lawyer', 'accountant', 'bodyguard', 'doctor'], ['spokeswoman', 'lawyer', 'accountant', 'assistant'],
  ['governor', 'mayor', 'sheriff', 'senator', 'ambassador', 'congressman'], ['Gov.', 'Sen.', 'Rep.'], ['Governor', 'Senator', 'Mayor', 'Ambassador', 'Judge'],
  ['chairman', 'treasurer', 'secretary', 'founder'], ['secretary of state', 'secretary of defense', 'treasury secretary', 'labor secretary'],
  ['Secretary of State', 'Secretary of the Treasury', 'Secretary of Defense', 'Secretary of Labor'], ['Defense Secretary', 'Treasury Secretary', 'Labor Secretary'],
  ['Majority Leader', 'Majority Whip', 'Minority Leader'], ['majority leader', 'majority whip', 'minority leader'], ['Speaker', 'Minority Leader'],
  ['attorney general', 'solicitor general', 'surgeon general', 'comptroller'], ['Attorney General', 'Solicitor General', 'Surgeon General'],
  ['vice president', 'treasurer', 'secretary of state'], ['director', 'deputy director', 'inspector general'], ['prosecutor', 'defense lawyer', 'magistrate'],
  ['wife', 'sister', 'daughter', 'mother', 'aunt'], ['husband', 'brother', 'son', 'father', 'uncle'], ['son', 'nephew', 'cousin', 'son-in-law'], ['daughter', 'niece', 'stepdaughter'],
  ['campaign manager', 'campaign treasurer', 'pollster'], ['press secretary', 'chief of staff', 'counsel'], ['adviser', 'chauffeur', 'rival'], ['aide', 'rival', 'neighbor'],
  ['pastor', 'teacher', 'nurse', 'firefighter', 'pilot', 'police officer', 'engineer'], ['reporter', 'photographer', 'lobbyist'], ['professor', 'student', 'coach'],
  ['gunman', 'bystander', 'witness'], ['victim', 'suspect', 'witness'], ['plaintiff', 'defendant'], ['judge', 'prosecutor', 'juror'], ['general', 'colonel', 'lieutenant', 'sergeant'],
  ['nominee', 'critic', 'predecessor', 'successor'], ['co-founder', 'customer'], ['billionaire', 'farmer'], ['immigrants', 'tourists', 'soldiers'], ['troops', 'diplomats', 'inspectors'],
] // prettier-ignore

/** How something ended, what somebody did about it, or where it stands. */
export const OUTCOMES: Pairs = [
  ['passed', 'voted down'], ['passed', 'rejected'], ['approved', 'turned down'], ['approved', 'rejected'], ['won', 'lost'], ['winning', 'losing'], ['victory', 'defeat'],
  ['convicted', 'acquitted'], ['convicted', 'cleared'], ['guilty', 'not guilty'], ['sentenced', 'acquitted'], ['charged', 'cleared'], ['indicted', 'exonerated'], ['pleaded guilty', 'pleaded not guilty'],
  ['confirmed', 'denied'], ['denied', 'confirmed'], ['denied', 'admitted'], ['acknowledged', 'denied'], ['disputed', 'confirmed'],
  ['supports', 'opposes'], ['supported', 'opposed'], ['support', 'oppose'], ['opposed', 'backed'], ['opposition', 'support'], ['in favor of', 'against'], ['endorsed', 'rejected'],
  ['accepted', 'turned down'], ['accept', 'reject'], ['agreed to', 'refused to'], ['refused to', 'agreed to'], ['declined to', 'agreed to'], ['offered', 'refused'],
  ['killed', 'injured'], ['killed', 'rescued'], ['died', 'survived'], ['dead', 'alive'], ['wounded', 'unhurt'], ['injured', 'unharmed'], ['deaths', 'injuries'],
  ['fired', 'promoted'], ['fired', 'rehired'], ['hired', 'dismissed'], ['resigned', 'was re-elected'], ['resign', 'stay on'], ['resignation', 'reappointment'], ['stepped down', 'stayed on'], ['retire', 'run again'],
  ['arrested', 'released'], ['detained', 'released'], ['released', 'withheld'], ['jailed', 'freed'], ['legal', 'illegal'], ['constitutional', 'unconstitutional'], ['unconstitutional', 'constitutional'],
  ['upheld', 'struck down'], ['struck down', 'upheld'], ['blocked', 'allowed'], ['block', 'allow'], ['overturned', 'affirmed'], ['granted', 'denied'], ['lifted', 'extended'],
  ['praised', 'attacked'], ['criticized', 'commended'], ['condemned', 'welcomed'], ['defended', 'disowned'], ['apologized', 'refused to apologize'], ['thanked', 'rebuked'],
  ['allowed', 'forbidden'], ['allow', 'forbid'], ['permit', 'outlaw'], ['ban', 'permit'], ['banned', 'permitted'], ['signed', 'vetoed'], ['sign', 'veto'], ['repeal', 'retain'], ['reversed', 'reaffirmed'],
  ['opened', 'closed'], ['open', 'closed'], ['began', 'ended'], ['begin', 'end'], ['started', 'finished'], ['launched', 'called off'], ['suspended', 'resumed'], ['ended', 'extended'], ['continue', 'stop'],
  ['canceled', 'went ahead with'], ['delayed', 'sped up'], ['postponed', 'moved up'], ['withdraw', 'remain'], ['withdrew', 'submitted'], ['announced', 'ruled out'], ['planned', 'abandoned'],
  ['true', 'false'], ['false', 'true'], ['accurate', 'wrong'], ['success', 'failure'], ['failed', 'succeeded'], ['failed to', 'managed to'], ['increase', 'decrease'], ['increased', 'decreased'],
  ['rose', 'fell'], ['rising', 'falling'], ['higher', 'lower'], ['more than', 'fewer than'], ['at least', 'at most'], ['largest', 'smallest'], ['above', 'below'], ['raise', 'cut'], ['raised', 'cut'],
  ['oldest', 'youngest'], ['best', 'worst'], ['strengthen', 'weaken'], ['expand', 'shrink'], ['majority', 'minority'], ['unanimously', 'narrowly'], ['public', 'private'], ['publicly', 'privately'],
  ['before', 'after'], ['after', 'before'], ['with', 'without'], ['inside', 'outside'], ['leading', 'trailing'], ['ahead of', 'behind'], ['likely', 'unlikely'], ['bipartisan', 'partisan'],
  ['armed', 'unarmed'], ['married', 'divorced'], ['temporary', 'permanent'], ['federal', 'local'], ['voluntary', 'mandatory'], ['early', 'late'], ['met', 'avoided'], ['attended', 'skipped'],
  ['bought', 'sold'], ['gave', 'withheld'], ['arrived', 'left'], ['joined', 'left'], ['left', 'joined'], ['found', 'lost'], ['included', 'left out'], ['created', 'abolished'], ['freed', 'imprisoned'],
  ['nominated', 'withdrew'], ['elected', 'defeated'], ['defeated', 'lost to'], ['replaced', 'kept'], ['removed', 'installed'], ['revealed', 'concealed'], ['donated', 'stole'], ['paid', 'owed'],
] // prettier-ignore
