// What lives here: what a person says on a made-up day: drinks, the goal, check-ins, what is taken back, audits and fixes.
// What does not: what Sitwell measures (day-entries.ts).
import type { CheckInEntry, DrinkEntry, JournalEntry } from '../../shared/journal/entries.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time/moment.ts';

const OFFSET = 60;
/** An audit is done about every two months. */
const AUDIT_EVERY = 60;

/** A goal, five to nine drinks, mostly a check-in; one in twenty of them taken back; an audit every two months. */
export function saidEntries(morning: number, random: () => number): readonly JournalEntry[] {
  const date = new Date(morning).toISOString().slice(0, 10);
  const hotMl = random() < 0.1 ? 500 : 0;
  const drinks = Array.from({ length: 5 + Math.floor(random() * 5) }, (_, index) =>
    drinkAt(morning + index * HOUR + Math.floor(random() * 50) * MINUTE, random),
  );
  const checkIns = random() < 0.7 ? [checkInAt(morning + 2 * HOUR, random)] : [];
  const backs = [...drinks, ...checkIns]
    .filter(() => random() < 0.05)
    .map(({ id, at }): JournalEntry => ({ type: 'retraction', at: at + MINUTE, entry: id }));
  return [
    { type: 'goal', at: morning, date, ml: 2_000 + hotMl, hotMl },
    ...drinks,
    ...checkIns,
    ...backs,
    ...((morning / DAY) % AUDIT_EVERY < 1 ? audited(morning) : []),
  ];
}

function drinkAt(at: number, random: () => number): DrinkEntry {
  const drink = random() < 0.7 ? 'water' : 'coffee';
  const ml = 150 + Math.floor(random() * 8) * 50;
  return {
    ...{ type: 'drink', id: `drink-${at}`, at, offset: OFFSET },
    ...{ ml, drink, source: 'dashboard' },
  };
}

function checkInAt(at: number, random: () => number): CheckInEntry {
  const level = Math.floor(random() * 6);
  return {
    ...{ type: 'checkIn', id: `check-in-${at}`, at, offset: OFFSET, level },
    ...{ regions: level === 0 ? '' : 'neck lowerBack', note: '' },
  };
}

function audited(at: number): readonly JournalEntry[] {
  const details = JSON.stringify({ answers: 'x'.repeat(4_000) });
  return [
    {
      type: 'audit',
      id: `audit-${at}`,
      at,
      workplace: 'desk',
      kind: 'full',
      low: 3,
      high: 4,
      details,
    },
    { type: 'fix', at, workplace: 'desk', fix: 'riser', state: 'planned' },
  ];
}
