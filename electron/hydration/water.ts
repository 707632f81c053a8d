// What lives here: today's drinks as pages know them: read, changed, taken back, and proposed.
// What does not: the rules (shared/hydration), its parts, one file each beside this one, and the windows.
// It keeps no truth but the journal's: what it knows is read again whenever something changes.
import type { Status } from '../../shared/breaks/status.ts';
import type { WaterChange, WaterCommand } from '../../shared/hydration/command.ts';
import { goalSet } from '../../shared/hydration/goal.ts';
import { paceOf } from '../../shared/hydration/pace.ts';
import { waterViewOf } from '../../shared/hydration/view-of.ts';
import type { WaterUndo, WaterView } from '../../shared/hydration/water-view.ts';
import type { DaySpan } from '../../shared/insights/day.ts';
import type { JournalEntry } from '../../shared/journal/entries.ts';
import type { Journal } from '../store/journal/open-journal.ts';
import type { SettingsChange } from '../store/settings/settings.ts';
import type { Clocks } from '../system/clocks.ts';
import { createUndoable } from '../store/undoable.ts';
import { createSignal } from '../system/signal.ts';
import { readDrinkDay } from './drink-day.ts';
import type { DrinkDay } from './drink-day.ts';
import { drinkWriter } from './drink-entries.ts';
import type { DrinkCommand, DrinkEntryParts } from './drink-entries.ts';
import { createProposer } from './proposer.ts';
import type { ProposerParts } from './proposer.ts';

export interface WaterParts
  extends
    Omit<DrinkEntryParts, 'journal' | 'wall'>,
    Pick<ProposerParts, 'isCornerFree' | 'isKnown'> {
  readonly journal: Pick<
    Journal,
    'drinksIn' | 'drink' | 'lastDrinkBefore' | 'goalOf' | 'goalBefore' | 'appendNow'
  >;
  readonly clocks: Clocks;
  readonly history: { readonly today: () => { readonly spans: readonly DaySpan[] } };
  /** The journal has something new. */
  readonly tellJournal: () => void;
}

/** Today's drinks. Nothing here throws. */
export interface Water {
  readonly get: () => WaterView;
  readonly change: (command: WaterCommand) => WaterChange;
  /** Told of the view whenever it is another. */
  readonly listen: (listener: (view: WaterView) => void) => () => void;
  /** Proposes drinks by what the person is doing. */
  readonly follow: (status: Status) => void;
  readonly followSettings: (change: SettingsChange) => void;
  /** The journal was changed by somebody else, such as an import. */
  readonly refresh: () => void;
}

/** Today's drinks, as the journal has them. */
export function createWater(parts: WaterParts): Water {
  const { journal, clocks, calendar, settings } = parts;
  const wall = (): number => clocks.now().wall;
  const writer = drinkWriter({ ...parts, wall });
  const proposer = createProposer({
    settings,
    ...{ isCornerFree: parts.isCornerFree, isKnown: parts.isKnown },
    mono: () => clocks.now().mono,
    spans: () => parts.history.today().spans,
  });
  const changed = createSignal<WaterView>();
  let here = calendar();
  let today: DrinkDay | null = null;
  let told = '';

  const read = (): DrinkDay => {
    here = calendar();
    today = readDrinkDay(journal, here, settings(), wall());
    return today;
  };
  /** Today; read again when the day, the time zone or the day's start is another. */
  const known = (): DrinkDay => {
    const now = wall();
    const { timeZone, dayStartHour } = calendar();
    const isHere = timeZone === here.timeZone && dayStartHour === here.dayStartHour;
    if (today && isHere && now >= today.day.start && now < today.day.end) return today;
    const next = read();
    proposer.dayBegan(next);
    return next;
  };
  const pace = ({ day, hours }: DrinkDay): WaterView['pace'] =>
    paceOf({ day, hours, firstAtDesk: proposer.firstAtDesk() });
  const get = (): WaterView => {
    const now = known();
    const undo = undoable.last();
    return waterViewOf({ ...now, pace: pace(now), proposal: proposer.proposal(), undo }, wall());
  };
  const tell = (): void => {
    const view = get();
    const text = JSON.stringify(view);
    if (text === told) return;
    told = text;
    changed.tell(view);
  };
  const append = (entries: readonly JournalEntry[]): boolean => {
    if (entries.length === 0) return true;
    if (!journal.appendNow(entries)) return false;
    read();
    parts.tellJournal();
    return true;
  };
  const undoable = createUndoable<Omit<WaterUndo, 'change'>>({
    ...{ clocks, newId: parts.newId, appendNow: append },
    onLapse: tell,
  });
  const carryOut = (command: DrinkCommand): WaterChange => {
    const writing = writer.write(command);
    if (writing.type !== 'write') return writing.type;
    const { entries, what, drink, back } = writing;
    const before = known();
    const result = undoable.make(entries, { what, drink }, back);
    proposer.drinksChanged(before, known());
    return result;
  };
  const takeBack = (change: string): WaterChange => {
    const before = known();
    const result = undoable.undo(change);
    proposer.drinksChanged(before, known());
    return result;
  };
  const change = (command: WaterCommand): WaterChange => {
    known();
    switch (command.type) {
      case 'log':
      case 'change':
      case 'remove':
        return carryOut(command);
      case 'undo':
        return takeBack(command.change);
      case 'hotDay':
        return append(writer.goalToday(command.on)) ? 'changed' : 'failed';
      case 'putOff':
        proposer.putOff();
        return 'changed';
    }
  };
  return {
    get,
    change: (command) => {
      const result = change(command);
      tell();
      return result;
    },
    listen: changed.listen,
    follow: (status) => {
      const now = known();
      proposer.follow(status, now, pace(now));
      tell();
    },
    followSettings: ({ settings: after, before }) => {
      const { hotMl } = known().goal;
      if (goalSet(after) !== goalSet(before)) append(writer.goalToday(hotMl > 0));
      read();
      tell();
    },
    refresh: () => {
      proposer.drinksChanged(known(), read());
      tell();
    },
  };
}
