import { stemmer } from 'stemmer'
import { foldWord } from '../../text/fold-word'

/**
 * Words that cannot both hold of one thing, one group a line, the two sides apart by a bar. Verbs, outcomes and directions
 * that news reports; written for this list. Words with a second, unrelated sense ("right", "run") are left out.
 */
const GROUPS = `
pass passed passes passage approve approved approves approval adopt adopted | reject rejected rejects rejection defeat defeated fail failed
win won wins winner victory | lose lost loses losing loser loss
convict convicted conviction guilty | acquit acquitted acquittal innocent exonerate exonerated cleared
confirm confirmed confirms admit admitted acknowledge acknowledged acknowledges | deny denied denies denying
support supported supports supporting back backed backs backing favor favored favors endorse endorsed endorses | oppose opposed opposes opposing opposition
accept accepted accepts accepting | decline declined declines refuse refused refuses reject rejected rejects turn
agree agreed agrees | refuse refused refuses disagree disagreed
kill killed dead die died dies slain | survive survived survives alive rescue rescued unhurt
injured wounded hurt | unhurt unharmed unscathed
hire hired appoint appointed name named promote promoted | fire fired dismiss dismissed sack sacked oust ousted
resign resigned resigns quit leave left | stay stayed remain remained
arrest arrested detain detained jail jailed | release released free freed
legal lawful | illegal unlawful
constitutional | unconstitutional
uphold upheld upholds affirm affirmed | overturn overturned overturns strike struck invalidate invalidated
praise praised praises hail hailed applaud applauded | condemn condemned criticize criticized criticizes denounce denounced blast blasted slam slammed attack attacked attacks
defend defended defends defending | attack attacked attacks attacking criticize criticized condemn condemned
allow allowed allows permit permitted permits let | ban banned bans bar barred bars block blocked blocks prohibit prohibited prohibits forbid forbidden forbids prevent prevented
sign signed signs | veto vetoed vetoes
open opened opens | close closed closes shut
begin began begins start started starts launch launched | end ended ends finish finished stop stopped halt halted
repeal repealed scrap scrapped abolish abolished eliminate eliminated cancel canceled cancelled | keep kept retain retained preserve preserved maintain maintained
increase increased increases increasing rise rose rises rising raise raised raises climb climbed grow grew grows gain gained | decrease decreased decreases decreasing fall fell falls falling drop dropped decline declined lower lowered reduce reduced shrink shrank cut cuts
higher more greater larger bigger | lower less fewer smaller
most | least
largest biggest highest | smallest lowest
oldest | youngest
before | after following
above over | below under
expand expanded expands expansion broaden | shrink shrank contract narrow narrowed
strengthen strengthened | weaken weakened
true correct accurate | false untrue incorrect inaccurate wrong
unanimously overwhelmingly | narrowly
majority | minority
succeed succeeded succeeds success successful | fail failed fails failure unsuccessful
safe | unsafe dangerous
likely | unlikely
possible | impossible
public publicly | private privately secret secretly
join joined joins enter entered | leave left leaves quit withdraw withdrew
buy bought purchase purchased | sell sold
arrive arrived | depart departed
north northern | south southern
east eastern | west western
morning | evening night afternoon
yesterday | tomorrow
add added | remove removed
find found | lose lost
love loved | hate hated
apologize apologized apologizes | refuse refused
lift lifted ease eased | impose imposed tighten tightened
trust trusted | distrust distrusted mistrust
husband | brother | son | father dad | nephew | uncle | grandfather | grandson | widower
wife | sister | daughter | mother mom | niece | aunt | grandmother | granddaughter | widow
cousin | brother | sister | son | daughter | father dad | mother mom | husband | wife
democrat democrats democratic | republican republicans gop | libertarian libertarians
fbi | cia | nsa | irs | epa | fda | nasa | cdc | dea
pentagon | treasury | kremlin
chairman chairwoman chair | treasurer | secretary | founder
senator senators sen | representative rep congressman congresswoman | governor gov governors | mayor mayors | sheriff | ambassador | judge justice | prosecutor
spokesman spokeswoman spokesperson | accountant | bodyguard | chauffeur | doctor physician | pilot | teacher
shot shooting shootings shoots | stabbed stabbing stabs | strangled | beaten beating | bombed bombing bombings
killed deaths | injured wounded hurt injuries
gun guns rifle pistol shotgun firearm handgun | knife knives | bomb bombs | hammer axe
murder homicide manslaughter | fraud | arson | perjury | bribery | robbery | burglary | rape | kidnapping | extortion | theft
speaker | whip | leader
gave donated | withheld
suspended | resumed reinstated
delayed postponed delays postpones | accelerated hastened expedited
indicted charged | cleared exonerated
dismissed | upheld
nominated nominates | withdrew
armed | unarmed
married | divorced | widowed
temporary temporarily | permanent permanently
mandatory compulsory | voluntary optional
federal | state | local
urban | rural
domestic | foreign
alone | together
with | without
inside | outside
attended attends attend | skipped skip skips boycotted missed
met meet meets | avoided avoid avoids
included includes including | excluded excludes excluding omitted
elected reelected | appointed | defeated
deposed ousted overthrown | reinstated restored
advance advanced advances | stall stalled stalls
complied comply complies | defied defy defies
interview interviews | tweet tweets | letter letters | memo memos memorandum | speech speeches | statement statements | email emails | video videos footage | testimony testimonies | petition petitions | lawsuit lawsuits
install installed installs | remove removed removes
release released releases disclose disclosed publish published | withhold withheld suppress suppressed
commend commended commends praise praised | condemn condemned criticize criticized rebuke rebuked
endorse endorsed endorses accept accepted | reject rejected rejects
truce ceasefire peace | war fighting
freed released | imprisoned jailed detained
live lives alive | dead deceased
`

/** Where a word stands. */
export type Side = {
  readonly group: number
  readonly side: number
  /** Whether the group has two sides, so that what is not the one is the other. */
  readonly either: boolean
}

/** By folded word: the groups that it stands in, and on which side. */
export const OPPOSITES: ReadonlyMap<string, readonly Side[]> = readGroups()

function readGroups(): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>()
  GROUPS.trim()
    .split('\n')
    .forEach((line, group) => {
      line.split('|').forEach((words, side, all) => {
        for (const word of new Set(
          words
            .trim()
            .split(/\s+/u)
            .map((w) => foldWord(w)),
        ))
          sides.set(word, [...(sides.get(word) ?? []), { group, side, either: all.length === 2 }])
      })
    })
  return sides
}

export const stemOfWord = (word: string): string => stemmer(foldWord(word))
