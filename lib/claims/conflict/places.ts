import { foldWord } from '../../text/fold-word'

/** Of the United States. */
export const STATES: readonly string[] =
  `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,
   Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,
   Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,
   Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming`
    .split(',')
    .map(foldName)

/**
 * Countries, American states, and cities that news datelines without a country, folded as findNames folds them.
 * Written from general knowledge of the map; short names that are also people's are left out.
 */
export const PLACES: ReadonlySet<string> = new Set([
  ...STATES,
  ...`District of Columbia,D.C.,Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium,
   Bolivia,Bosnia,Brazil,Britain,Bulgaria,Burma,Cambodia,Cameroon,Canada,Chile,China,Colombia,Congo,Croatia,Cuba,Cyprus,
   Denmark,Ecuador,Egypt,England,Eritrea,Estonia,Ethiopia,Finland,France,Germany,Ghana,Greece,Greenland,Guatemala,Haiti,
   Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Kazakhstan,Kenya,Kosovo,
   Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Liberia,Libya,Lithuania,Luxembourg,Malaysia,Mali,Malta,Mexico,Moldova,
   Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,
   Norway,Oman,Pakistan,Palestine,Panama,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,
   Saudi Arabia,Scotland,Senegal,Serbia,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,Spain,Sri Lanka,
   Sudan,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Tunisia,Turkey,Turkmenistan,Uganda,Ukraine,
   United Arab Emirates,United Kingdom,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe,
   Puerto Rico,Guam,Manhattan,Brooklyn,Queens,Amsterdam,Ankara,Athens,Atlanta,Baghdad,Baltimore,Bangkok,Barcelona,
   Beijing,Beirut,Belgrade,Benghazi,Berlin,Bogota,Boston,Brussels,Bucharest,Budapest,Buenos Aires,Cairo,Caracas,
   Charleston,Charlotte,Chicago,Cincinnati,Cleveland,Columbus,Copenhagen,Dallas,Damascus,Delhi,Denver,Des Moines,
   Detroit,Doha,Dubai,Dublin,Edinburgh,Frankfurt,Geneva,Hamburg,Hanoi,Havana,Helsinki,Hong Kong,Honolulu,Houston,
   Indianapolis,Islamabad,Istanbul,Jakarta,Jeddah,Jerusalem,Johannesburg,Kabul,Kansas City,Karachi,Kharkiv,Kiev,Kyiv,
   Lagos,Las Vegas,Lima,Lisbon,London,Los Angeles,Lyon,Madrid,Manchester,Manila,Marseille,Melbourne,Memphis,Mexico City,
   Miami,Milan,Milwaukee,Minneapolis,Minsk,Montreal,Moscow,Mumbai,Munich,Nairobi,Nashville,New Delhi,New Orleans,
   Orlando,Oslo,Ottawa,Paris,Philadelphia,Phoenix,Pittsburgh,Portland,Prague,Pyongyang,Richmond,Riga,Rio de Janeiro,
   Riyadh,Rome,Rotterdam,Sacramento,Salt Lake City,San Antonio,San Diego,San Francisco,Santiago,Savannah,Seattle,Seoul,
   Shanghai,Sofia,St Louis,Stockholm,Sydney,Tallinn,Tampa,Tehran,Tel Aviv,Tokyo,Toronto,Tripoli,Tucson,Tunis,Vancouver,
   Venice,Vienna,Vilnius,Warsaw,Zurich`
    .split(',')
    .map(foldName),
])

function foldName(place: string): string {
  return place.trim().split(/\s+/u).map(foldWord).join(' ')
}

/** Cities and parts of them by what holds them, as news names both for one place. Written from general knowledge of the map. */
// prettier-ignore
const WITHIN: Readonly<Record<string, string>> = {
  'new york': 'manhattan,brooklyn,queens,albany,buffalo', 'new york city': 'manhattan,brooklyn,queens',
  massachusetts: 'boston', illinois: 'chicago', california: 'los angeles,san francisco,san diego,sacramento',
  texas: 'houston,dallas,san antonio,austin', florida: 'miami,orlando,tampa,tallahassee', georgia: 'atlanta,savannah',
  pennsylvania: 'philadelphia,pittsburgh', ohio: 'cleveland,columbus,cincinnati', michigan: 'detroit', colorado: 'denver',
  nevada: 'las vegas', arizona: 'phoenix,tucson', washington: 'seattle', oregon: 'portland', maryland: 'baltimore',
  missouri: 'kansas city,st louis', minnesota: 'minneapolis', wisconsin: 'milwaukee,madison', tennessee: 'memphis,nashville',
  louisiana: 'new orleans', 'south carolina': 'charleston,columbia', 'north carolina': 'charlotte,raleigh',
  virginia: 'richmond', indiana: 'indianapolis', utah: 'salt lake city', iowa: 'des moines', hawaii: 'honolulu',
  'united states': 'washington,new york,texas,california,florida,america', 'dc.': 'washington', america: 'united states', russia: 'moscow', ukraine: 'kyiv,kiev,kharkiv',
  france: 'paris,lyon,marseille', germany: 'berlin,munich,hamburg,frankfurt', italy: 'rome,milan,venice', spain: 'madrid,barcelona',
  britain: 'london,england,scotland,wales,united kingdom,manchester,edinburgh', 'united kingdom': 'london,england,scotland,wales,britain',
  england: 'london,manchester', china: 'beijing,shanghai,hong kong', japan: 'tokyo', iran: 'tehran', iraq: 'baghdad', syria: 'damascus',
  libya: 'tripoli,benghazi', egypt: 'cairo', israel: 'jerusalem,tel aviv', turkey: 'ankara,istanbul', 'north korea': 'pyongyang',
  'south korea': 'seoul', india: 'delhi,new delhi,mumbai', pakistan: 'islamabad,karachi', afghanistan: 'kabul', 'saudi arabia': 'riyadh,jeddah',
  canada: 'ottawa,toronto,montreal,vancouver', mexico: 'mexico city', cuba: 'havana', brazil: 'rio de janeiro', australia: 'sydney,melbourne',
  belgium: 'brussels', switzerland: 'geneva,zurich', austria: 'vienna', norway: 'oslo', sweden: 'stockholm', denmark: 'copenhagen', poland: 'warsaw',
}

/** Adjectives that do not begin like the country that they are made of. Source: any dictionary. */
// prettier-ignore
const ADJECTIVES: Readonly<Record<string, string>> = {
  'united states': 'american', 'united kingdom': 'british', britain: 'british,english', england: 'english', france: 'french',
  spain: 'spanish', netherlands: 'dutch', ireland: 'irish', belgium: 'belgian', poland: 'polish', switzerland: 'swiss', denmark: 'danish',
  philippines: 'filipino', wales: 'welsh', myanmar: 'burmese', 'north korea': 'korean,north korean', 'south korea': 'korean,south korean',
}

/** Bodies by the seat or the larger body that news names in their place. Written from general knowledge. */
// prettier-ignore
const SEATS: Readonly<Record<string, string>> = {
  congress: 'capitol hill,capitol,the hill,senate,house,washington', 'white house': 'oval office,washington', 'justice department': 'fbi.,dea.,atf.,doj.,justice',
  'defense department': 'pentagon', 'defence ministry': 'pentagon', pentagon: 'army,navy,air force,marine corps', 'state department': 'foggy bottom',
  'treasury department': 'irs.,internal revenue service', 'homeland security department': 'secret service,ice.,fema.,tsa.',
  'department of homeland security': 'secret service,ice.,fema.,tsa.', russia: 'kremlin', china: 'zhongnanhai', britain: 'downing street,whitehall',
  'united kingdom': 'downing street,whitehall', france: 'elysee,elysee palace', 'european union': 'brussels,european commission',
  'islamic state': 'isis.,isil.,daesh,isis,isil', 'fox news': 'fox', 'associated press': 'ap.', 'new york stock exchange': 'wall street',
}

const PARTS: ReadonlySet<string> = new Set(
  [WITHIN, ADJECTIVES, SEATS].flatMap((list) =>
    Object.entries(list).flatMap(([whole, parts]) => parts.split(',').map((part) => `${part} in ${whole}`)),
  ),
)

/** Whether one of two folded names lies within the other, or is its adjective: "Boston" in "Massachusetts", "Pentagon" for "Defense Department". */
export const isWithin = (a: string, b: string): boolean =>
  PARTS.has(`${a} in ${b}`) || PARTS.has(`${b} in ${a}`)
