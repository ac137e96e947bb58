import { cueAfter } from './speaker/cue-after'
import { cueBefore } from './speaker/cue-before'
import { cueFarAfter } from './speaker/cue-far-after'
import { dashName } from './speaker/dash-name'
import { frameSubject } from './speaker/frame-subject'
import { leadIn } from './speaker/lead-in'
import { nameColon } from './speaker/name-colon'
import { paragraphBefore } from './speaker/paragraph-before'
import type { Found, Place, SpeakerRule } from './speaker/rule'
import { sameAsBefore } from './speaker/same-as-before'
import { sentenceBefore } from './speaker/sentence-before'

/**
 * The ways of telling who speaks, surest first: what is written right beside a quote goes before what stands somewhere
 * in its sentence, and that before what other sentences suggest.
 */
const RULES: readonly SpeakerRule[] = [
  dashName,
  nameColon,
  cueAfter,
  cueBefore,
  cueFarAfter,
  sentenceBefore,
  sameAsBefore,
  leadIn,
  frameSubject,
  paragraphBefore,
]

/** Who speaks a quote, by the first rule that tells; null where none does. */
export function findSpeaker(place: Place): Found | null {
  for (const rule of RULES) {
    const found = rule(place)
    if (found) return found
  }
  return null
}
