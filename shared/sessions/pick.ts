// What lives here: choosing the next stretch for a session, one at a time.
// What does not: how welcome each is (score.ts), what may be chosen at all (candidates.ts), the order (arrange.ts).
// To add a rule about what goes together: `goesWith`, and its property test.
import type { Stretch } from '../stretches/stretch.ts';
import { needsRareThing } from './candidates.ts';
import type { Dosage, Picker } from './compose.ts';
import { secondsAt } from './fit.ts';
import { PREVIEW_SECONDS } from './item.ts';
import type { Past } from './past.ts';
import type { SessionRequest } from './request.ts';
import { scoreOf } from './score.ts';
import type { Score } from './score.ts';
import type { RoutineEntry, Words } from './session.ts';
import { whyOf } from './why.ts';

/** What a picker chooses from and by. */
export interface Choice {
  readonly request: SessionRequest;
  readonly candidates: readonly Stretch[];
  /** What may come before the first that stretches. Without any, nothing has to. */
  readonly looseners: readonly Stretch[];
  readonly past: Past;
  /** What the session had before the entries that are being chosen: it warms up for them, and is not repeated soon. */
  readonly before: readonly Stretch[];
}

/** The stretches of these entries; own steps have none. */
export const stretchesOf = (
  entries: readonly Pick<RoutineEntry, 'content'>[],
): readonly Stretch[] =>
  entries.flatMap(({ content }) => (content.kind === 'stretch' ? [content.stretch] : []));

const LOOSEN: Words = { key: 'sessions.why_loosen' };

/** An entry at whatever dose fits. */
export const entryOf = (stretch: Stretch, why: Words | null): RoutineEntry => ({
  content: { kind: 'stretch', stretch },
  seconds: null,
  why,
});

/** A picker that takes the most welcome stretch that fits, with one to loosen up before the first that stretches. */
export function pickerFor(choice: Choice): Picker {
  const { candidates, looseners, past, before, request } = choice;
  return (entries, room, dosage) => {
    const chosen = [...before, ...stretchesOf(entries)];
    const isCold = looseners.length > 0 && !chosen.some(({ role }) => role === 'mobilise');
    const ranked = (among: readonly Stretch[], withThese: readonly Stretch[]): readonly Ranked[] =>
      turnsOf(
        among.filter((stretch) => goesWith(stretch, withThese, request)),
        withThese,
        dosage,
      )
        .map((stretch) => ({
          stretch,
          times: timesIn(withThese, stretch),
          score: scoreOf(stretch, { request, past, chosen: withThese }),
        }))
        .sort((one, other) => one.times - other.times || other.score.total - one.score.total);
    for (const { stretch, score } of ranked(candidates, chosen)) {
      const left = room - takes(stretch, dosage);
      if (left < 0) continue;
      const own = entryOf(stretch, whyOf(score.reason, past));
      if (stretch.role !== 'stretch' || !isCold) return [own];
      const loosener = roomiest(ranked(looseners, [...chosen, stretch]), left);
      if (loosener) return [entryOf(loosener, LOOSEN), own];
    }
    return [];
  };
}

interface Ranked {
  readonly stretch: Stretch;
  readonly score: Score;
}

/** Seconds of a stretch with the preview before it. */
const takes = (stretch: Stretch, dosage: Dosage): number =>
  PREVIEW_SECONDS + secondsAt([entryOf(stretch, null)], dosage);

/** The first that fits with its usual dose; else the first that fits with its least. */
const roomiest = (ranked: readonly Ranked[], room: number): Stretch | undefined =>
  (
    ranked.find(({ stretch }) => takes(stretch, 'usual') <= room) ??
    ranked.find(({ stretch }) => takes(stretch, 'min') <= room)
  )?.stretch;

/** How often a stretch is among these. */
const timesIn = (chosen: readonly Stretch[], stretch: Stretch): number =>
  chosen.filter((one) => one === stretch).length;

/** Those that came up least often in this session; to fill the last gap, any but the last one. */
function turnsOf(
  candidates: readonly Stretch[],
  chosen: readonly Stretch[],
  dosage: Dosage,
): readonly Stretch[] {
  if (dosage === 'min' && candidates.length > 1)
    return candidates.filter((stretch) => stretch !== chosen.at(-1));
  const fewest = Math.min(...candidates.map((stretch) => timesIn(chosen, stretch)));
  return candidates.filter((stretch) => timesIn(chosen, stretch) === fewest);
}

/** In every so many stretches, one may be strenuous; and one for the eyes, and one for the breath. */
const ONE_STRENUOUS_IN = 3;
const ONE_QUIET_IN = 6;

/** Whether a stretch may join these. */
function goesWith(
  stretch: Stretch,
  chosen: readonly Stretch[],
  { gentle, kind }: SessionRequest,
): boolean {
  const others = (isSuch: (other: Stretch) => boolean): number => chosen.filter(isSuch).length;
  const mayBeMore = (count: number, oneIn: number): boolean => count * oneIn <= chosen.length;
  if (needsRareThing(stretch) && others(needsRareThing) > 0) return false;
  if (stretch.effort === 'strenuous')
    return mayBeMore(
      others(({ effort }) => effort === 'strenuous'),
      ONE_STRENUOUS_IN,
    );
  if (gentle || kind === 'eyes') return true;
  if (stretch.role !== 'eyes' && stretch.role !== 'breath') return true;
  return mayBeMore(
    others(({ role }) => role === stretch.role),
    ONE_QUIET_IN,
  );
}
