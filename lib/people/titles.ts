import { MONTHS, WEEKDAYS } from '../text/calendar'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Forms of address: they come before a name and are neither part of it nor a role. Source: style guides of newspapers. */
export const FORMS_OF_ADDRESS = words('mr mrs ms miss mx mister madam sir dame lord lady messrs')

/** Titles and ranks that stand capitalised before a name, and are a role. Source: as above. */
export const TITLES = words(`
  president vice-president senator sen representative rep congressman congresswoman governor gov mayor councilman
  councilwoman councilor councillor alderman assemblyman assemblywoman delegate speaker leader whip minister premier
  chancellor secretary undersecretary treasurer ambassador envoy consul commissioner administrator director chairman
  chairwoman chairperson chair chief judge justice attorney prosecutor sheriff marshal constable detective inspector
  superintendent officer agent general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl
  private admiral adm commander cmdr king queen prince princess emperor duke duchess baron baroness pope cardinal
  archbishop bishop reverend rev father sister brother rabbi imam sheikh ayatollah pastor professor prof doctor dr nurse
  coach spokesman spokeswoman spokesperson deputy counsel advisor adviser chief-of-staff nominee candidate congressperson
  coordinator manager strategist analyst editor author actor actress republican democrat
`)

/** Nouns for somebody who may be quoted, beside the titles. Lower case, singular. Source: occupations in news leads. */
export const PERSON_NOUNS = words(`
  official officer source aide lawyer attorney solicitor barrister adviser advisor spokesman spokeswoman spokesperson
  assistant associate ally friend relative mother father son daughter wife husband brother sister uncle aunt cousin
  parent neighbor neighbour resident voter supporter opponent critic witness victim survivor activist organizer organiser
  analyst economist strategist pollster consultant expert scholar scientist researcher professor teacher student pupil
  writer author journalist reporter editor columnist commentator broadcaster host anchor critic historian
  doctor physician surgeon nurse patient farmer fisherman driver worker employee employer engineer master skipper pilot
  owner founder executive ceo chairman chairwoman chair president director manager head leader boss secretary minister
  lawmaker legislator congressman congresswoman senator representative governor mayor councillor councilman commissioner
  candidate nominee rival predecessor successor billionaire businessman businesswoman mogul developer banker investor
  tycoon star actor actress singer musician artist player coach athlete veteran soldier general admiral commander sheriff
  prosecutor judge justice defendant plaintiff suspect prisoner priest pastor bishop rabbi imam pope king queen
  prince princess man woman boy girl person people republican democrat conservative liberal insider operative
  coordinator negotiator diplomat ambassador envoy delegate member colleague counsel moderator staffer
  participant user customer passenger tenant landlord volunteer caller attendee protester demonstrator guest
  chief deputy speaker whip clerk captain inspector detective superintendent constable ranger keeper warden
  advocate proponent detractor skeptic sceptic loyalist centrist moderate progressive hawk hopeful challenger incumbent
  front-runner frontrunner contender winner loser bidder donor fundraiser lobbyist backer believer fan follower foe enemy
  adversary partner ex-wife ex-husband spouse fiancee girlfriend boyfriend roommate classmate teammate colleague successor
  child kid teenager teen adult elder veteran immigrant migrant refugee citizen native villager shopper traveler traveller
  traveller passerby bystander onlooker observer watcher viewer reader listener fan blogger vlogger anchor newscaster
  pundit biographer novelist poet playwright painter photographer designer architect chef cook waiter waitress bartender
  barber plumber electrician mechanic builder contractor carpenter trucker pilot sailor seaman captain fireman firefighter
  policeman policewoman cop trooper guard bodyguard gunman shooter killer attacker robber thief hacker spy informant
  whistleblower contractor vendor supplier trader broker dealer seller buyer consumer client taxpayer homeowner retiree
  pensioner worshiper worshipper parishioner clergyman minister chaplain monk nun missionary theologian philosopher
  mathematician physicist chemist biologist psychologist psychiatrist therapist counselor counsellor coroner paramedic
  dentist pharmacist veterinarian educator principal superintendent dean lecturer instructor trainer tutor librarian
  curator archivist programmer developer technician operator inventor entrepreneur industrialist financier accountant
  auditor reviewer regulator inspector investigator examiner arbitrator mediator juror magistrate bailiff litigant appellant
  petitioner respondent counsel solicitor notary legislator parliamentarian backbencher councilmember selectman mp mep
  premier monarch royal heir publisher producer filmmaker director screenwriter comedian comic dancer rapper songwriter
  composer conductor celebrity model influencer host emcee narrator announcer translator interpreter secretary treasurer
  trustee shareholder stockholder superdelegate elector canvasser pollster aide-de-camp interviewer questioner respondent
  individual person somebody fellow guy lady gentleman neighbor hiker swimmer surfer climber runner jogger cyclist biker
  counterpart intern acquaintance sponsor personality interlocutor descendant inhabitant occupant passenger
  motorist commuter pedestrian rider farmer rancher grower miner logger forester fisher angler hunter breeder trainer
`)

/** Last words of proper names that are no person's. Source: the generic parts of names of bodies, places and works. */
export const BODY_NOUNS = words(`
  house senate congress parliament council board committee commission department ministry agency office bureau court
  party campaign government administration cabinet embassy police army navy force guard union league association
  society federation foundation institute institution center centre university college school academy hospital church
  group company corp corporation inc ltd llc bank fund trust times post news journal tribune herald gazette press daily
  magazine media network radio television tv post-dispatch chronicle observer guardian review street avenue road
  boulevard bridge tower airport station port harbor harbour river lake sea island islands bay beach hill hills mountain
  mountains valley county city town village state states district province region republic kingdom nations nation
  america act bill law treaty accord agreement amendment resolution plan project program programme deal summit conference
  forum convention caucus coalition alliance movement club team cup games day week month year war peace square park
  hall building hotel museum theater theatre library arena stadium authority service services
  organization organisation council assembly tribunal order report poll survey study
  street show live tonight world square pact protocol initiative brigade command corps reserve exchange
`)

/** Days, months and the like: capitalised, and never part of a name. */
export const TIME_WORDS = words(`
  ${[...WEEKDAYS, ...MONTHS].join(' ').toLowerCase()}
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  today yesterday tomorrow tonight morning afternoon evening night week month year earlier later
`)

/** Lower-case words inside a family name: "Ada van der Berg". */
export const PARTICLES = words(
  'van der den de la le du di da dos del della von zu bin ibn al el ben ter ten y e',
)

/** Whether a folded word is a title, of one or of several: "sen", "justices". */
export const isTitleWord = (folded: string): boolean => TITLES.has(folded) || isPluralTitle(folded)

/** Whether a folded word is a title of several: "sens", "justices". */
export const isPluralTitle = (folded: string): boolean =>
  folded.length > 3 && folded.endsWith('s') && TITLES.has(folded.slice(0, -1))

/** Titles that are family names too, and so may stand alone: "Senator King". Source: occupational surnames of English. */
const SURNAMES = words(
  'king bishop judge marshal pope prince duke baron major chief coach constable page dean',
)

/** Whether a folded word is a title and nobody's name: "Attorney General", "Assistant Secretary". */
export const isOffice = (folded: string): boolean => TITLES.has(folded) && !SURNAMES.has(folded)

/** Nouns for one of a party or faith, which stand capitalised: "California Democrat". Source: as for TITLES. */
export const ADHERENTS = words(
  'democrat republican conservative liberal libertarian socialist communist independent catholic protestant muslim jew',
)

/** After a family name. */
export const SUFFIXES = words('jr sr ii iii iv esq phd md')

/** Roles that one person may be given in several words. */
const SAME_ROLES: readonly ReadonlySet<string>[] = [
  words('representative rep congressman congresswoman congressperson lawmaker legislator'),
  words('senator sen lawmaker legislator'),
  words('governor gov'),
  words('professor prof'),
  words('spokesman spokeswoman spokesperson'),
  words('lawyer attorney'),
  words('adviser advisor'),
  words('ceo executive'),
]

/** Whether two role nouns, folded, may stand for one role: "Rep." and "congressman". */
export const sameRole = (a: string, b: string): boolean =>
  a === b || SAME_ROLES.some((roles) => roles.has(a) && roles.has(b))

/** Nouns for a body or a document that may be said to say something, in lower case. */
const SPEAKING_NOUNS = words(`
  statement report letter document filing lawsuit suit complaint indictment memo email e-mail transcript study poll survey
  article story editorial tweet post message release ad advertisement video website site blog spokespeople campaign union
  firm government police military opposition majority minority delegation authorities team cable slide script
  paper newspaper tabloid outlet book essay op-ed column headline leaflet pamphlet flyer poster sign banner placard note
  diary memoir biography inscription label caption guidance guideline manual handbook rulebook rule constitution statute
  clause charter preamble article petition affidavit subpoena warrant ruling decision opinion dissent verdict decree memo
  memorandum dossier file record ledger log minutes agenda brief briefing bulletin notice advisory alert announcement
  declaration communique manifesto platform proposal bill motion review analysis assessment audit inquiry investigation
  finding figure datum statistic estimate census index excerpt passage text quote account testimony answer reply response
  apology critique page archive podcast broadcast show newscast program programme documentary film speech address
  missive draft material community network channel station platform app bot system agent database tracker
  panel jury staff crew family couple public press coalition consortium lobby tribe clan parish congregation
  leadership administration establishment regime junta militia cartel gang mob crowd audience watchdog nonprofit charity
  startup giant retailer maker manufacturer supplier carrier airline insurer lender broker publisher operator provider
  utility contractor employer landlord tech tribunal court commission chamber caucus side party faction wing bloc camp
  institute think-tank academy faculty department division unit squad brigade regiment consulate embassy mission secretariat
  clinic hospital chapter affiliate subsidiary parent owner group organisation organization body ministry agency
  company business corporation enterprise shop restaurant bank exchange fund foundation trust church mosque synagogue temple
  city town county village state nation country kingdom municipality council
`)

/** Whether a noun (lemma) stands for somebody or something that speaks: "ministry", "officials", "letter". */
export function isSpeakerNoun(lemma: string): boolean {
  return SPEAKERS.has(lemma) || SPEAKERS.has(lemma.replace(/s$/u, '')) || OF_PEOPLE.test(lemma)
}

/** Nouns for what nobody hears speak, even where a quote follows: "the meeting", "the Lund Bridge". */
const SILENT = words(`
  meeting talk discussion negotiation visit trip tour event ceremony dinner vote fight loss war protest rally strike race
  matter issue problem question reason fact option weekend minute time moment way thing idea point effort move attempt
  decline rise growth similarity difference intensity ire mood silence
  street avenue road boulevard bridge tower river lake sea island islands bay beach hill hills mountain mountains valley
  america deal summit conference forum convention games day week month year war peace square park hall building stadium
  show live tonight world theater theatre arena meeting exchange port-of-call
`)

const SPEAKERS: ReadonlySet<string> = new Set(
  [...PERSON_NOUNS, ...TITLES, ...BODY_NOUNS, ...SPEAKING_NOUNS].filter((noun) => !SILENT.has(noun)),
)

/** Whether a noun (lemma) is for something that never speaks. Many are for neither: "camera". */
export const isSilent = (lemma: string): boolean => SILENT.has(lemma) || SILENT.has(lemma.replace(/s$/u, ''))

/** Endings that only nouns for people have: "cardiologist", "Iranian", "anchorwoman". */
const OF_PEOPLE = /(?:[a-z]{3}(?:ist|ician|arian|man|woman|men|women|people|person|crat|eer)s?)$/u

/** Whether a noun (lemma) is for a human being, and not for a body or a document. */
export const isPersonNoun = (lemma: string): boolean =>
  isSingularPerson(lemma) || isSingularPerson(lemma.replace(/s$/u, '')) || OF_PEOPLE.test(lemma)

export const isSingularPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || TITLES.has(noun)
