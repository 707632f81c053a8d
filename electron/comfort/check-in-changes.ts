// What lives here: which entries a check-in, a change of one, and taking it back append.
// What does not: what pages are told (comfort.ts), how long a change can be taken back (../store/undoable.ts).
// To change check-ins in another way: a method here that makes its entries and what takes them back.
import { randomUUID as newId } from 'node:crypto';
import type { ComfortChange, DayCheckIn } from '../../shared/comfort/check-in.ts';
import { regionList } from '../../shared/comfort/region-list.ts';
import type { CheckInEntry, JournalEntry } from '../../shared/journal/entries.ts';
import { offsetMinutes } from '../../shared/time/calendar.ts';
import type { Calendar } from '../store/days.ts';
import type { JournalReader } from '../store/journal/reader.ts';
import type { JournalWriter } from '../store/journal/writer.ts';
import { createUndoable } from '../store/undoable.ts';
import type { Clocks } from '../system/clocks.ts';

/** What a person says in a check-in. */
export type Said = Pick<DayCheckIn, 'level' | 'regions' | 'note'>;

/** The last change: how the check-in was before it (null: not there yet), and how it is now (null: taken away). */
export interface CheckInUndo {
  readonly change: string;
  readonly before: CheckInEntry | null;
  readonly now: CheckInEntry | null;
}

export interface CheckInParts {
  readonly journal: Pick<JournalWriter, 'appendNow'> & Pick<JournalReader, 'checkIn'>;
  readonly clocks: Clocks;
  readonly calendar: () => Calendar;
  /** The last change can no longer be taken back. */
  readonly onLapse: () => void;
}

/** Ways to change check-ins. An entry never changes: a change is a retraction and a new entry. */
export interface CheckInChanges {
  readonly add: (said: Said & { readonly at?: number | undefined }) => ComfortChange;
  readonly change: (id: string, said: Said) => ComfortChange;
  readonly remove: (id: string) => ComfortChange;
  readonly undo: (change: string) => ComfortChange;
  readonly last: () => CheckInUndo | null;
}

/** The changes of a journal's check-ins. */
export function checkInChanges(parts: CheckInParts): CheckInChanges {
  const { journal, clocks, calendar } = parts;
  const undoable = createUndoable<Omit<CheckInUndo, 'change'>>({
    ...{ clocks, newId, onLapse: parts.onLapse, appendNow: journal.appendNow },
  });
  /** A page may still know a check-in by the id it had before its last change. */
  const laterIds = new Map<string, string>();
  const find = (id: string): CheckInEntry | null => {
    let found = journal.checkIn(id);
    // What the disk refused has no entry under its later id.
    for (let next = laterIds.get(id); next !== undefined; next = laterIds.get(next))
      found = journal.checkIn(next) ?? found;
    return found;
  };
  const entryOf = ({ level, regions, note }: Said) =>
    ({ type: 'checkIn', id: newId(), level, regions: regionList(regions), note }) as const;
  const retraction = ({ id }: CheckInEntry): JournalEntry => ({
    ...{ type: 'retraction', at: clocks.now().wall, entry: id },
  });
  /** From how it was to how it is, by these entries; taken back, it gets a new id again. */
  const make = (
    entries: readonly JournalEntry[],
    before: CheckInEntry | null,
    now: CheckInEntry | null,
  ): ComfortChange =>
    undoable.make(entries, { before, now }, () => {
      const restored = before && { ...before, id: newId() };
      const stale = now ?? before;
      if (restored && stale) laterIds.set(stale.id, restored.id);
      return [...(now ? [retraction(now)] : []), ...(restored ? [restored] : [])];
    });

  return {
    add: (said) => {
      const { wall } = clocks.now();
      const at = said.at ?? wall;
      if (at > wall) return 'future';
      const now = { ...entryOf(said), at, offset: offsetMinutes(at, calendar().timeZone) };
      return make([now], null, now);
    },
    change: (id, said) => {
      const entry = find(id);
      if (!entry) return 'gone';
      const now = { ...entry, ...entryOf(said) };
      if (isSame(entry, now)) return 'changed';
      // What is changed again within the minute is taken back as one.
      const last = undoable.last();
      const before = last?.now?.id === entry.id ? last.before : entry;
      const change = make([retraction(entry), now], before, now);
      if (change === 'changed') laterIds.set(entry.id, now.id);
      return change;
    },
    remove: (id) => {
      const entry = find(id);
      return entry ? make([retraction(entry)], entry, null) : 'gone';
    },
    undo: undoable.undo,
    last: undoable.last,
  };
}

const isSame = (a: CheckInEntry, b: CheckInEntry): boolean =>
  a.level === b.level && a.regions === b.regions && a.note === b.note;
