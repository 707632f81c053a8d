// What lives here: four working weeks of a made-up person before the tests' Monday, for History, its pictures and the report.
// What does not: writing them down (seed-journal.ts).
import { seededRandom } from '../../bench/random.ts';
import type { CheckInEntry, JournalEntry } from '../../../shared/journal/entries.ts';
import { HOUR, MINUTE, wallAt } from './time.ts';

/** The Monday of the tests, at 08:00. */
const MONDAY = wallAt('2026-11-23T08:00');
const DAY = 24 * HOUR;
/** Minutes of Berlin's winter. */
const OFFSET = 60;
const STRETCHES = ['chairTwist', 'catCow', 'doorwayChest', 'chinTuck', 'hipFlexorStand'];
const NOTES = ['Long train ride yesterday.', 'Slept well.', 'Walked at noon, better since.'];

/** The working days of `weeks` weeks before the tests' Monday. Bouts get shorter and check-ins lower, with ups and downs. */
export function seededWeeks(weeks = 4): readonly JournalEntry[] {
  const random = seededRandom(7);
  return Array.from({ length: weeks * 7 }, (_, index) => index - weeks * 7)
    .filter((day) => ((day % 7) + 7) % 7 < 5)
    .flatMap((day) => dayOf(MONDAY + day * DAY, (weeks * 7 + day) / (weeks * 7), random));
}

/** One working day. `share`: how far the weeks have gone, 0 to 1. */
function dayOf(morning: number, share: number, random: () => number): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  const evening = morning + (7.2 + random() * 1.4) * HOUR;
  let time = morning + random() * 40 * MINUTE;
  let bout = 0;
  while (time < evening) {
    const length = Math.round((28 + random() * (52 - 24 * share)) * MINUTE);
    const isStanding = bout % 4 === 2 && random() < 0.4 + share / 2;
    const end = time + (isStanding ? length / 2 : length);
    entries.push({ type: 'span', start: time, end, is: isStanding ? 'standing' : 'sitting', cause: 'input' }); // prettier-ignore
    const rest = bout === 4 ? 38 * MINUTE : Math.round((3 + random() * 4) * MINUTE);
    entries.push(...restOf(`${morning}-${bout}`, end, rest, random() < 0.45 + share / 3, random));
    time = end + rest;
    bout += 1;
  }
  return [...entries, ...saidOn(morning, share, random)];
}

/** Time away after a bout, with what became of the break. */
function restOf(
  id: string,
  start: number,
  length: number,
  isTaken: boolean,
  random: () => number,
): readonly JournalEntry[] {
  const isNatural = length > 20 * MINUTE;
  const outcome = isNatural
    ? 'natural'
    : isTaken
      ? 'taken'
      : random() < 0.5
        ? 'partial'
        : 'skipped';
  const share = outcome === 'partial' ? 0.5 : outcome === 'skipped' ? 0 : 1;
  const stretch = STRETCHES[Math.floor(random() * STRETCHES.length)] ?? '';
  return [
    { type: 'span', start, end: start + length, is: 'away', cause: isNatural ? 'lock' : 'break' },
    {
      ...{ type: 'break', id, kind: 'move', outcome, start, end: start + length },
      ...{ lengthMs: 2 * MINUTE, share, snoozes: 0, seatedMs: 30 * MINUTE, by: 'measured' },
    },
    ...(outcome === 'taken'
      ? [{
          ...{ type: 'stretch', id: `${id}-s`, breakId: id, stretch, start, end: start + MINUTE },
          ...{ share: 1, followed: true },
        } as const]
      : []),
  ]; // prettier-ignore
}

/** Goal, drinks, a check-in on four days of five, and an audit at the beginning and in the third week. */
function saidOn(morning: number, share: number, random: () => number): readonly JournalEntry[] {
  const date = new Date(morning).toISOString().slice(0, 10);
  const drinks = Array.from({ length: 5 + Math.floor(random() * 4) }, (_, index) => ({
    ...({ type: 'drink', id: `${morning}-d${index}`, at: morning + (index + 0.5) * HOUR } as const),
    ...{ offset: OFFSET, ml: 200 + Math.floor(random() * 3) * 100 },
    ...({ drink: index % 3 === 1 ? 'coffee' : 'water', source: 'dashboard' } as const),
  }));
  const level = Math.round(5 - 3 * share + random() * 2 - 1);
  const note = random() < 0.3 ? (NOTES[Math.floor(random() * NOTES.length)] ?? '') : '';
  const regions = random() < 0.3 ? 'lowerBack neck' : 'lowerBack';
  const checkIn: CheckInEntry = {
    ...{ type: 'checkIn', id: `${morning}-c`, at: morning + 6 * HOUR, offset: OFFSET },
    ...{ level, regions, note },
  };
  return [
    { type: 'goal', at: morning, date, ml: 2_000, hotMl: 0 },
    ...drinks,
    ...(random() < 0.8 ? [checkIn] : []),
  ];
}
