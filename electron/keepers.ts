// What lives here: the keepers of what a person did and said, over one journal: days, drinks, comfort, workplaces, data.
// What does not: each keeper (its own file), the scheduler and the windows they work with (compose.ts).
// To add a keeper: make it in its folder out of values passed in, and a line here.
import type { App, Dialog } from 'electron';
import type { BreakKind } from '../shared/breaks/kinds.ts';
import type { State } from '../shared/breaks/state.ts';
import type { Section } from '../shared/ipc/contract.ts';
import type { SpanEntry } from '../shared/journal/entries.ts';
import type { Translator } from '../shared/messages/translator.ts';
import type { Conductor } from './breaks/conductor.ts';
import type { NoticeWriter } from './breaks/notices.ts';
import { openSpan } from './breaks/open-span.ts';
import { createComfort } from './comfort/comfort.ts';
import type { Comfort } from './comfort/comfort.ts';
import { createData } from './data/data.ts';
import type { Data } from './data/data.ts';
import { openWater } from './hydration/open-water.ts';
import type { OpenWater } from './hydration/open-water.ts';
import type { PageEvents } from './ipc/events.ts';
import { createAmender } from './store/amend/amender.ts';
import type { Amender } from './store/amend/amender.ts';
import type { Calendar } from './store/days.ts';
import { createHistory } from './store/history.ts';
import type { History } from './store/history.ts';
import type { Stores } from './store/open-stores.ts';
import { createWeek } from './store/week.ts';
import type { Week } from './store/week.ts';
import { openWorkplaces } from './store/workplaces/workplaces.ts';
import type { Workplaces } from './store/workplaces/workplaces.ts';
import type { Clocks } from './system/clocks.ts';
import type { Log } from './system/log.ts';
import type { Notifications } from './system/notifications.ts';
import type { Paths } from './system/paths.ts';
import type { Problems } from './system/problems.ts';
import type { CornerParts } from './windows/corner-window.ts';

interface KeeperParts {
  readonly stores: Stores;
  readonly paths: Paths;
  readonly clocks: Clocks;
  readonly calendar: () => Calendar;
  readonly problems: Problems;
  readonly log: Log;
  readonly translator: () => Translator;
  readonly conductor: Pick<Conductor<State>, 'act' | 'state' | 'status'>;
  /** The break kinds in force, longest first. */
  readonly kinds: () => readonly BreakKind[];
  readonly events: PageEvents;
  /** Everything that could keep quiet is known now; if not, it is asked. */
  readonly isKnown: () => boolean;
  /** The journal has something new. */
  readonly journalChanged: () => void;
  readonly corner: Omit<CornerParts, 'kind' | 'onCrash'>;
  readonly notifications: Notifications;
  readonly notices: NoticeWriter;
  readonly showDashboard: (section: Section) => void;
  readonly app: App;
  readonly dialog: Dialog;
}

/** All keepers. They hold no truth but the journal and the files beside it. */
export interface Keepers {
  readonly history: History;
  readonly amender: Amender;
  readonly week: Week;
  readonly water: OpenWater;
  readonly comfort: Comfort;
  readonly workplaces: Workplaces;
  readonly data: Data;
}

/** Opens all of them. Never throws. */
export function openKeepers(parts: KeeperParts): Keepers {
  const { stores, paths, clocks, calendar, problems, log, translator } = parts;
  const { conductor, events, journalChanged, corner, notifications, notices, app, dialog } = parts;
  const { settings, journal } = stores;
  const wall = (): number => clocks.now().wall;
  const openSpanUntil = (until: number): SpanEntry | null => openSpan(conductor.state(), until);

  const history = createHistory({ journal, wall, calendar, openSpan: openSpanUntil });
  const amender = createAmender({
    ...{ journal, history, wall, act: conductor.act, kinds: parts.kinds },
    openSpan: openSpanUntil,
  });
  const week = createWeek({ history, journal, settings, calendar, wall });
  const water = openWater({
    ...{ journal, clocks, calendar, history, settings, corner, notifications, notices },
    isKnown: parts.isKnown,
    tellJournal: journalChanged,
    openWater: () => parts.showDashboard('water'),
  });
  const comfort = createComfort({
    ...{ journal, clocks, calendar, settings, history, status: conductor.status },
    tell: (view) => events.tell('comfort', view),
    onAppended: journalChanged,
  });
  const workplaces = openWorkplaces({
    ...{ paths, clocks, journal, problems, calendar, history, translator },
    tipsAreOn: () => settings.get().fixTips,
    isFlareUp: () => conductor.status().flareUp,
    tell: (book) => events.tell('book', book),
  });
  const data = createData({
    ...{ paths, stores, workplaces, translator, wall, app, dialog, log },
    writeDown: () => conductor.act({ type: 'writeDown' }),
    onTaken: () => {
      journalChanged();
      water.refresh();
      comfort.retell();
    },
  });
  return { history, amender, week, water, comfort, workplaces, data };
}
