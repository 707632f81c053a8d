// What lives here: any entry of any type, within the bounds of what a journal can hold, for properties.
// What does not: entries of one kind for examples (entries.ts). A new entry type: its arbitrary; the compiler asks for it.
import fc from 'fast-check';
import { BREAK_KIND_IDS, OUTCOMES } from '../../shared/breaks/words.ts';
import { REGION_IDS } from '../../shared/comfort/regions.ts';
import { FIX_STATES } from '../../shared/ergonomics/fixes/fix.ts';
import { DRINK_KINDS, DRINK_SOURCES } from '../../shared/hydration/drinks.ts';
import type { JournalEntry, RegionList } from '../../shared/journal/entries.ts';
import { AWAY_CAUSES, DESK_CAUSES } from '../../shared/presence/types.ts';

type EntryOf<Type extends JournalEntry['type']> = Extract<JournalEntry, { readonly type: Type }>;
type Arbitraries = { readonly [Type in JournalEntry['type']]: fc.Arbitrary<EntryOf<Type>> };

const one = <const Value>(values: readonly Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...values);
/** Few different moments, so that the same entry comes twice. */
const at = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2.5e14 }));
const length = fc.integer({ min: 0, max: 4e12 });
const id = fc.oneof(one(['a', 'b', '__proto__', 'constructor']), fc.uuid());
const workplace = one(['desk', 'home']);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const offset = fc.integer({ min: -1_080, max: 1_080 });
const is = one(['sitting', 'standing', 'away']);
const type = <const Type>(name: Type): fc.Arbitrary<Type> => fc.constant(name);
const regions = fc
  .uniqueArray(one(REGION_IDS), { maxLength: 4 })
  .map((ids) => ids.join(' ') as RegionList);
const ml = fc.integer({ min: 10, max: 3_000 });

const ENTRIES: Arbitraries = {
  span: fc.record({
    ...{ type: type('span'), start: at, end: at, is },
    cause: one([...AWAY_CAUSES, ...DESK_CAUSES]),
  }),
  break: fc.record({
    ...{ type: type('break'), id, kind: one(BREAK_KIND_IDS), outcome: one(OUTCOMES) },
    ...{ start: at, end: at, lengthMs: length, share, snoozes: fc.nat(9), seatedMs: length },
    by: one(['measured', 'person', 'standing']),
  }),
  correction: fc.record({
    ...{ type: type('correction'), at, start: at, end: at },
    as: one(['sitting', 'standing', 'away', 'recorded']),
  }),
  withdrawal: fc.record({ type: type('withdrawal'), at, breakId: id }),
  hold: fc.record({ type: type('hold'), start: at, end: at, hold: one(['paused', 'hours']) }),
  stretch: fc.record({
    ...{ type: type('stretch'), id, breakId: id, stretch: one(['seatedTwist', 'catCow']) },
    ...{ start: at, end: at, share, followed: fc.boolean() },
  }),
  audit: fc.record({
    ...{ type: type('audit'), id: one(['first', 'second', 'third']), at, workplace },
    ...{ kind: one(['full', 'recheck']), low: fc.nat(10), high: fc.nat(10), details: type('{}') },
  }),
  fix: fc.record({
    ...{ type: type('fix'), at, workplace, fix: one(['screenUp']), state: one(FIX_STATES) },
  }),
  drink: fc.record({
    ...{ type: type('drink'), id, at, offset, ml },
    ...{ drink: one(DRINK_KINDS), source: one(DRINK_SOURCES) },
  }),
  goal: fc.record({
    ...{ type: type('goal'), at, date: one(['2026-11-22', '2026-11-23']), ml },
    hotMl: one([0, 500]),
  }),
  checkIn: fc.record({
    ...{ type: type('checkIn'), id, at, offset, level: fc.nat(10), regions },
    note: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((note) => !note.includes('\0')),
  }),
  retraction: fc.record({ type: type('retraction'), at, entry: id }),
  word: fc.record({ type: type('word'), at, breakId: id, outcome: one(OUTCOMES) }),
};

/** Any entry. */
export const anyEntry: fc.Arbitrary<JournalEntry> = fc.oneof(...Object.values(ENTRIES));
