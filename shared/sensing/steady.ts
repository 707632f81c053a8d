// What lives here: how long a sign lasts: a call that drops for ten seconds is one call.
// What does not: when to ask (plan.ts), what follows (judge.ts).
// To change how long: the times below.
import { MINUTE, SECOND } from '../time/moment.ts';
import type { Answer, Answers, SignId, Source } from './signs.ts';

/** Not seen in two looks this far apart, and a sign is over, ms. Looks come every 15 s, timers a little early. */
export const GONE_AFTER = 14 * SECOND;
/** A sign that was seen is believed this long while nobody can tell whether it lasts, ms. */
export const BELIEVED_FOR = 5 * MINUTE;

/** What is known of one sign. Times on a monotonic clock, ms. */
export interface SeenSign {
  /** The last answer, and when it was asked for. */
  readonly answer: Answer;
  readonly at: number;
  /** Who is behind it while it lasts; null while it does not. */
  readonly by: readonly Source[] | null;
  /** When it was last seen; -Infinity if never. */
  readonly seenAt: number;
  /** When it was first not seen any more, while that is not sure yet. */
  readonly missedAt: number | null;
}

/** What is known of all signs that were asked about. */
export type SeenSigns = Readonly<Partial<Record<SignId, SeenSign>>>;

/** Takes in an answer to a question of time `at`. A sign begins at once and ends when that is sure. */
export function takeIn(before: SeenSign | undefined, answer: Answer, at: number): SeenSign {
  const { by = null, seenAt = -Infinity, missedAt = null } = before ?? {};
  if (answer.is === 'yes') return { answer, at, by: answer.by, seenAt: at, missedAt: null };
  const over = { answer, at, by: null, seenAt, missedAt: null };
  if (by === null) return over;
  if (answer.is === 'unknown')
    return at - seenAt >= BELIEVED_FOR ? over : { answer, at, by, seenAt, missedAt };
  const missed = missedAt ?? at;
  return at - missed >= GONE_AFTER ? over : { answer, at, by, seenAt, missedAt: missed };
}

/** What nobody asks about any more is not believed any more, or it would be long out of date when it matters again. */
export function forget(seen: SeenSigns, matter: readonly SignId[]): SeenSigns {
  const forgotten = Object.entries(seen).filter(
    ([sign, { by }]) => by !== null && !matter.includes(sign as SignId),
  );
  const none = forgotten.map(([sign, known]) => [sign, { ...known, by: null, missedAt: null }]);
  return none.length === 0 ? seen : { ...seen, ...(Object.fromEntries(none) as SeenSigns) };
}

/** Each sign as something follows from it. */
export function lasting(seen: SeenSigns): Answers {
  return Object.fromEntries(
    Object.entries(seen).map(([sign, { answer, by }]) => [
      sign,
      by !== null ? { is: 'yes', by } : answer.is === 'yes' ? { is: 'no' } : answer,
    ]),
  );
}

/** Each sign as it is believed to be, or else as it was answered last. */
export function believed(seen: SeenSigns): Answers {
  return Object.fromEntries(
    Object.entries(seen).map(([sign, { answer, by }]) => [
      sign,
      by === null ? answer : { is: 'yes', by },
    ]),
  );
}
