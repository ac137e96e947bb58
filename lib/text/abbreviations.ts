/**
 * Abbreviations whose full stop does not end a sentence, lower case, without the stop.
 * Source: the abbreviations that The Associated Press style allows before names, in addresses and dates,
 * and the common ones of business and law names.
 */

/** Always followed by more of the same sentence: titles, ranks, "v." between parties, "No." before a number. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof rev fr sr sra srta hon gov lt sen sens rep reps gen col maj capt cmdr adm brig sgt cpl pvt
   supt det insp amb pres vp atty asst assoc dist st ste mt ft no nos vs v op cf approx al fig vol pp ed eds`.split(
    /\s+/u,
  ),
)

/** States, with the capital's district: behind the name of a place, or of a party ("D-Mich."). */
export const STATES: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
   va vt wash wis wyo d.c n.j n.y n.h n.c n.d n.m s.c s.d r.i w.va`.split(/\s+/u),
)

/** May end a sentence too: months, states, company forms, times of day, degrees. */
export const MAY_END: ReadonlySet<string> = new Set([
  ...STATES,
  ...`jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc bros
   jr sr esq etc am pm a.m p.m u.s u.k u.n e.u e.g i.e ph.d m.d b.a m.a ave blvd rd dept univ est`.split(
    /\s+/u,
  ),
])
