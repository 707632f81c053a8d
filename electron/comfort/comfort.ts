// What lives here: check-ins as pages see and change them, and whether one is offered now.
// What does not: when one may be offered (shared/comfort/offer.ts), the journal itself (electron/store/journal).
// To add a command: its member in shared/comfort/check-in.ts, and its case here.
import type { Status } from '../../shared/breaks/status.ts';
import type { ComfortChange, ComfortCommand, ComfortView } from '../../shared/comfort/check-in.ts';
import { canBeAsked, deskTimeBeforeOffer } from '../../shared/comfort/offer.ts';
import { dayCheckInOf } from '../../shared/comfort/region-list.ts';
import type { DayView } from '../../shared/insights/day.ts';
import type { CheckInEntry } from '../../shared/journal/entries.ts';
import { dateOf } from '../../shared/time/calendar.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import { dayAt } from '../store/days.ts';
import type { History } from '../store/history.ts';
import type { JournalReader } from '../store/journal/reader.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import { checkInChanges } from './check-in-changes.ts';
import type { CheckInParts, CheckInUndo } from './check-in-changes.ts';

export interface ComfortParts extends Omit<CheckInParts, 'journal' | 'onLapse'> {
  readonly journal: CheckInParts['journal'] &
    Pick<JournalReader, 'checkInsIn' | 'lastCheckInBefore'>;
  readonly settings: Pick<SettingsStore, 'get' | 'change'>;
  readonly history: Pick<History, 'today'>;
  readonly status: () => Status;
  /** The view changed. */
  readonly tell: (view: ComfortView) => void;
  /** The journal changed. */
  readonly onAppended: () => void;
}

/** The keeper of check-ins. It holds no truth but the journal. */
export interface Comfort {
  readonly view: () => ComfortView;
  readonly change: (command: ComfortCommand) => ComfortChange;
  /** The status changed: an offer may begin or end, and so may a day. */
  readonly follow: (status: Status) => void;
  /** Settings or the journal changed elsewhere. */
  readonly retell: () => void;
}

/** How often the time at the desk is added up while nothing else happens, ms. */
const LOOK_EVERY = MINUTE;

/** The check-ins of a journal. */
export function createComfort(parts: ComfortParts): Comfort {
  const { journal, clocks, calendar, settings, tell } = parts;
  const changes = checkInChanges({ ...parts, onLapse: () => retell() });
  const look = { shape: '', at: -Infinity };
  let toldShape = '';

  const viewFor = (status: Status): ComfortView => {
    const { wall } = clocks.now();
    const { checkIns: rhythm, checkInPutOff } = settings.get();
    const here = calendar();
    const day = dayAt(wall, here);
    const today = journal.checkInsIn(day);
    // One from a clock that was ahead must not keep the others from counting until then.
    const last = journal.lastCheckInBefore(wall + 1);
    const isOffered = (): boolean => {
      if (!canBeAsked(status)) return false;
      const needed = deskTimeBeforeOffer({
        ...{ rhythm, today: day.date },
        times: today.length,
        sinceLast: last ? wall - last.at : Infinity,
        lastDay: last && dateOf(last.at, here.timeZone, here.dayStartHour),
        putOffDay: checkInPutOff || null,
      });
      return needed !== null && deskTimeOf(parts.history.today()) >= needed;
    };
    return {
      ...{ start: day.start, end: day.end },
      today: today.map(dayCheckInOf),
      last: last && dayCheckInOf(last),
      isOffered: isOffered(),
      undo: undoView(changes.last()),
    };
  };
  /** What of a view changes by itself, as time passes. */
  const shapeOf = ({ isOffered }: ComfortView): string =>
    `${isOffered} ${dayAt(clocks.now().wall, calendar()).date}`;
  const show = (view: ComfortView): void => {
    toldShape = shapeOf(view);
    tell(view);
  };
  const retell = (): void => show(viewFor(parts.status()));
  const after = (change: ComfortChange): ComfortChange => {
    if (change === 'changed') {
      parts.onAppended();
      retell();
    }
    return change;
  };

  return {
    view: () => viewFor(parts.status()),
    retell,
    follow: (status) => {
      const shape = `${canBeAsked(status)} ${status.phase.type}`;
      const { mono } = clocks.now();
      if (shape === look.shape && mono - look.at < LOOK_EVERY) return;
      Object.assign(look, { shape, at: mono });
      const view = viewFor(status);
      if (shapeOf(view) !== toldShape) show(view);
    },
    change: (command) => {
      switch (command.type) {
        case 'checkIn':
          return after(changes.add(command));
        case 'change':
          return after(changes.change(command.id, command));
        case 'remove':
          return after(changes.remove(command.id));
        case 'undo':
          return after(changes.undo(command.change));
        case 'putOff':
          settings.change({ checkInPutOff: dayAt(clocks.now().wall, calendar()).date });
          retell();
          return 'changed';
      }
    },
  };
}

const deskTimeOf = ({ totals }: DayView): number => totals.seatedMs + totals.standingMs;

function undoView(last: CheckInUndo | null): ComfortView['undo'] {
  if (!last) return null;
  const { change, before, now } = last;
  const shown: CheckInEntry | null = now ?? before;
  if (!shown) return null;
  const what = before === null ? 'added' : now === null ? 'removed' : 'changed';
  return { change, what, checkIn: dayCheckInOf(shown) };
}
