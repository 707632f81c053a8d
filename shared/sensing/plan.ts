// What lives here: which signs to ask about now. Asking may start a program, so it is done only when it matters.
// What does not: asking (electron/sensors/senses.ts).
// To add a reason to ask: a line in whatToAsk.
import { MINUTE, SECOND } from '../time/moment.ts';
import { ENGAGING, SERVES } from './meanings.ts';
import type { SensingRules } from './meanings.ts';
import type { SeenSign, SeenSigns } from './steady.ts';
import { GONE_AFTER } from './steady.ts';
import type { SignId } from './signs.ts';

/** Before something is shown, no answer may be older than this, ms. */
export const FRESH_FOR = 20 * SECOND;
/** How long before somebody who touches nothing becomes unsure it is asked whether they are engaged, ms. */
export const BEFORE_UNSURE = 15 * SECOND;
/** How often a sign that lasts is asked about again, ms; less often where nothing waits for its end. */
const AGAIN_AFTER = 30 * SECOND;
const AGAIN_LATER = 2 * MINUTE;
/** Looks come a little early or late, and idle time in whole seconds. */
const SLACK = 2 * SECOND;

/** What it depends on. Times in ms, `now` and `lastInput` on one monotonic clock. */
export interface AskFacts {
  readonly now: number;
  /** `look`: the next look at the person. `prompt`: something would be shown. */
  readonly why: 'look' | 'prompt';
  /** The last input anyone saw. */
  readonly lastInput: number;
  readonly unsureAfterMs: number;
  /** Where the person is; `gone`: away, locked or asleep. */
  readonly person: 'atDesk' | 'inBreak' | 'gone';
  /** Prompts are paused, or these are no working hours: only whether somebody is at the screen matters. */
  readonly isPaused: boolean;
  /** A break waits for the end of a hold. */
  readonly owes: boolean;
  /** The signs that some sensor speaks of. */
  readonly can: readonly SignId[];
}

/** Signs from which something follows, whether or not it is time to ask. */
export function whatMatters(
  seen: SeenSigns,
  rules: SensingRules,
  { can, isPaused }: Pick<AskFacts, 'can' | 'isPaused'>,
): readonly SignId[] {
  const { awake } = seen;
  const mayBeAwake = awake === undefined || awake.by !== null || awake.answer.is === 'unknown';
  return can.filter((sign) =>
    isPaused
      ? ENGAGING.includes(sign) && rules.countCallsAndFilms
      : // Where the display's keeping awake is asked for too, that answer comes first.
        SERVES[sign](rules, mayBeAwake && (awake !== undefined || !can.includes('awake'))),
  );
}

/** The signs to ask about now; none, mostly. Asked again with the answers, it says what they make worth asking. */
export function whatToAsk(
  seen: SeenSigns,
  rules: SensingRules,
  facts: AskFacts,
): readonly SignId[] {
  const { now, why, person } = facts;
  const matter = whatMatters(seen, rules, facts);
  if (why === 'prompt') return matter.filter((sign) => now - askedAt(seen[sign]) >= FRESH_FOR);
  if (person === 'gone') return [];
  // What ends may only have moved: from the microphone to the camera, from one program to another.
  const missedAt = Math.max(...matter.map((sign) => seen[sign]?.missedAt ?? -Infinity));
  return matter.filter((sign) => {
    const known = seen[sign];
    if (askedAt(known) < missedAt || isSureSoon(known, now)) return true;
    return isDueAgain(sign, known, facts) || isNearUnsure(sign, known, seen, facts);
  });
}

const askedAt = (known: SeenSign | undefined): number => known?.at ?? -Infinity;

/** The look that tells whether a sign that was missed is over. */
const isSureSoon = (known: SeenSign | undefined, now: number): boolean =>
  (known?.missedAt ?? null) !== null && now - askedAt(known) >= GONE_AFTER;

function isDueAgain(sign: SignId, known: SeenSign | undefined, { now, owes }: AskFacts): boolean {
  if (!known || known.by === null) return false;
  const every = owes || ENGAGING.includes(sign) ? AGAIN_AFTER : AGAIN_LATER;
  return now - known.at >= every - SLACK;
}

/** Once in every stretch without input, unless something says already that somebody is there. */
function isNearUnsure(
  sign: SignId,
  known: SeenSign | undefined,
  seen: SeenSigns,
  { now, person, lastInput, unsureAfterMs }: AskFacts,
): boolean {
  // Whoever rests in a break is not taken for somebody who watches, unless it began before.
  if (!ENGAGING.includes(sign) || person !== 'atDesk') return false;
  if (ENGAGING.some((other) => (seen[other]?.by ?? null) !== null)) return false;
  const near = lastInput + unsureAfterMs - BEFORE_UNSURE;
  return now >= near && askedAt(known) < near - SLACK;
}
