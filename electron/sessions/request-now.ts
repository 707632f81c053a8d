// What lives here: what the routine builder is told about the person, the day and the break.
// What does not: the builder (shared/sessions/build.ts).
import type { BreakKindId } from '../../shared/breaks/words.ts';
import type { SessionRequest } from '../../shared/sessions/request.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { DAY } from '../../shared/time/moment.ts';
import { dayAt } from '../store/days.ts';
import type { Calendar } from '../store/days.ts';
import type { JournalReader } from '../store/journal/reader.ts';

/** How far back the builder looks, ms. */
const PAST = 7 * DAY;

/** Where the answers come from. */
export interface RequestSources {
  readonly settings: () => Settings;
  readonly journal: Pick<JournalReader, 'stretchesIn'>;
  readonly calendar: () => Calendar;
  readonly wall: () => number;
}

/** What a session is wanted for. */
export interface Occasion {
  readonly seed: string;
  readonly length: number;
  readonly kind: BreakKindId;
  readonly gentle: boolean;
}

/** The request for this occasion, now. */
export function requestNow(occasion: Occasion, sources: RequestSources): SessionRequest {
  const { floorStretches, cautions, favouriteStretches, hiddenStretches } = sources.settings();
  const now = sources.wall();
  const past = sources.journal.stretchesIn({ start: now - PAST, end: now + 1 });
  return {
    ...occasion,
    now,
    dayStart: dayAt(now, sources.calendar()).start,
    floor: floorStretches,
    cautions,
    favourites: favouriteStretches,
    notForMe: hiddenStretches,
    past: past.map(({ stretch, start, followed }) => ({ stretch, at: start, followed })),
  };
}
