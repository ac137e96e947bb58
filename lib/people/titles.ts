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
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  today yesterday tomorrow tonight morning afternoon evening night week month year earlier later
`)

/** Lower-case words inside a family name: "Ada van der Berg". */
export const PARTICLES = words(
  'van der den de la le du di da dos del della von zu bin ibn al el ben ter ten y e',
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
]

/** Whether two role nouns, folded, may stand for one role: "Rep." and "congressman". */
export const sameRole = (a: string, b: string): boolean =>
  a === b || SAME_ROLES.some((roles) => roles.has(a) && roles.has(b))

/** Nouns for a body or a document that may be said to say something, in lower case. */
const SPEAKING_NOUNS = words(`
  statement report letter document filing lawsuit complaint indictment memo email transcript study poll survey article
  story editorial tweet post message release ad advertisement video website spokespeople campaign union firm
  government police military opposition majority minority delegation authorities team
`)

/** Whether a noun (lemma) stands for somebody or something that speaks: "ministry", "officials", "letter". */
export function isSpeakerNoun(lemma: string): boolean {
  const single = lemma.replace(/s$/u, '')
  return [lemma, single].some(
    (noun) => PERSON_NOUNS.has(noun) || TITLES.has(noun) || BODY_NOUNS.has(noun) || SPEAKING_NOUNS.has(noun),
  )
}

export const isSingularPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || TITLES.has(noun)
