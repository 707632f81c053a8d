// What lives here: four working weeks of a made-up person before the tests' Monday, for History, its pictures and the report.
// What does not: writing them down (seed-journal.ts).
import { detailsText } from '../../../shared/ergonomics/audit/details.ts';
import { playedStretch, takenBreak } from '../../fakes/entries.ts';
import { seededRandom } from '../../bench/random.ts';
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import { FINE, sampleAudit } from '../../renderer/fakes/sample-audit.ts';
import type { AuditEntry, CheckInEntry, JournalEntry } from '../../../shared/journal/entries.ts';
import { HOUR, MINUTE, wallAt } from './time.ts';

/** The Monday of the tests, at 08:00. */
const MONDAY = wallAt('2026-11-23T08:00');
const DAY = 24 * HOUR;
/** Minutes of Berlin's winter. */
const OFFSET = 60;
const STRETCHES = ['chairTwist', 'seatedCatCow', 'chinTuck'];
const POOR: Answers = {
  ...{ ...FINE, chairHeight: ['dangling'], seatDepth: ['long'], backSupport: ['noCurve'] },
  ...{ armrests: ['high'], screenHeight: ['low'], screenTwist: ['aside'], pointer: ['far'] },
};
const NOTES = ['Long train ride yesterday.', 'Slept well.', 'Walked at noon, better since.'];

/** The working days of `weeks` weeks before the tests' Monday. Bouts get shorter and check-ins lower, with ups and downs. */
export function seededWeeks(weeks = 4): readonly JournalEntry[] {
  const random = seededRandom(7);
  return Array.from({ length: weeks * 7 }, (_, index) => index - weeks * 7)
    .filter((day) => ((day % 7) + 7) % 7 < 5)
    .flatMap((day) => [
      ...(day % 14 === -13 ? [auditAt(MONDAY + day * DAY, day < -14 ? POOR : FINE)] : []),
      ...dayOf(MONDAY + day * DAY, (weeks * 7 + day) / (weeks * 7), random),
    ]);
}

/** An audit on every second Tuesday, each a little better. */
function auditAt(at: number, answers: Answers): AuditEntry {
  const audit = sampleAudit({ id: `${at}-a`, at, answers });
  const { low, high } = audit.score;
  return {
    ...{ type: 'audit', id: audit.id, at, workplace: 'desk', kind: 'full' },
    ...{ low: low.total, high: high.total, details: detailsText({ ...audit, name: 'Desk' }) },
  };
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
  const settled = { outcome, share, end: start + length } as const;
  return [
    { type: 'span', start, end: start + length, is: 'away', cause: isNatural ? 'lock' : 'break' },
    takenBreak(id, start, settled),
    ...(outcome === 'taken' ? [playedStretch(`${id}-s`, start, { breakId: id, stretch })] : []),
  ];
}

/** Goal, drinks, and a check-in on four days of five. */
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

/** What somebody drinks and says on the tests' Monday, up to a quarter to eleven. */
export function saidThisMorning(): readonly JournalEntry[] {
  const drinks = [
    { time: '09:10', ml: 300, drink: 'water' },
    { time: '10:02', ml: 200, drink: 'coffee' },
    { time: '10:41', ml: 250, drink: 'water' },
  ] as const;
  return [
    ...drinks.map(({ time, ml, drink }): JournalEntry => {
      const at = wallAt(`2026-11-23T${time}`);
      return { type: 'drink', id: `${at}-d`, at, offset: OFFSET, ml, drink, source: 'dashboard' };
    }),
    {
      ...{ type: 'checkIn', id: 'monday-c', at: wallAt('2026-11-23T10:20'), offset: OFFSET },
      ...{ level: 2, regions: 'lowerBack', note: '' },
    },
  ];
}
