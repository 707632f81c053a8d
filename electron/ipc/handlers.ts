// What lives here: what every call of a page does. One line each, leaving to those who know how.
// What does not: checks of sender and input (calls.ts), the contract (shared/ipc/contract.ts).
// To add a call: a line in the contract, and here; a missing one does not compile.
import type { Action } from '../../shared/breaks/facts.ts';
import type { Status } from '../../shared/breaks/status.ts';
import type { ReportSaved } from '../../shared/ergonomics/workplaces/answers.ts';
import type { DaySummary, DayView } from '../../shared/insights/day.ts';
import type { CallInput, Section } from '../../shared/ipc/contract.ts';
import type { AppInfo } from '../../shared/ipc/views.ts';
import type { RoutineExported } from '../../shared/routines/answers.ts';
import type { Data } from '../data/data.ts';
import type { CameraPass } from '../security/camera-pass.ts';
import type { History } from '../store/history.ts';
import type { Amender } from '../store/amend/amender.ts';
import type { RoutineStore } from '../store/routines/routines.ts';
import type { CareTimers } from '../care/care-timer.ts';
import type { PostureCheck } from '../check/posture-check.ts';
import type { Water } from '../hydration/water.ts';
import type { Comfort } from '../comfort/comfort.ts';
import type { SelfCheck } from '../self-check/self-check.ts';
import type { Senses } from '../sensors/senses.ts';
import type { SessionKeeper } from '../sessions/keeper.ts';
import type { Shortcuts } from '../shortcuts/shortcuts.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Week } from '../store/week.ts';
import type { Workplaces } from '../store/workplaces/workplaces.ts';
import type { Problems } from '../system/problems.ts';
import type { Page } from '../windows/pages.ts';
import type { Handlers } from './calls.ts';

/** Who carries calls out. */
export interface CallParts {
  readonly info: () => AppInfo;
  readonly status: () => Status;
  readonly act: (action: Action) => void;
  readonly settings: SettingsStore;
  readonly problems: Problems;
  readonly routines: RoutineStore;
  readonly sessions: SessionKeeper;
  readonly care: CareTimers;
  readonly check: PostureCheck;
  readonly water: Pick<Water, 'get' | 'change'>;
  readonly comfort: Pick<Comfort, 'view' | 'change'>;
  readonly workplaces: Workplaces;
  readonly data: Data;
  readonly senses: Pick<Senses, 'ask'>;
  readonly selfCheck: SelfCheck;
  readonly shortcuts: Pick<Shortcuts, 'rest'>;
  readonly saveReport: (
    contents: Page['window']['webContents'] | undefined,
    name: string,
  ) => Promise<ReportSaved>;
  readonly camera: Pick<CameraPass, 'give' | 'end'>;
  readonly exportRoutine: (id: string) => Promise<RoutineExported>;
  readonly today: () => DayView;
  readonly day: (date: string) => DayView;
  readonly days: (before: string | undefined, limit: number) => readonly DaySummary[];
  readonly range: History['range'];
  readonly amender: Amender;
  readonly week: Week;
  readonly page: (contentsId: number) => Page | undefined;
  /** Opens the tray's menu in a window, and answers once it is closed. */
  readonly miniMenu: (
    at: CallInput<'mini.menu'>,
    window: Page['window'] | undefined,
  ) => Promise<void>;
  readonly onReady: (page: Page) => void;
  readonly openDashboard: (section: Section) => void;
  readonly finishWelcome: (safetyNoteVersion: number) => void;
}

/** The handlers of all calls. */
export function createHandlers(parts: CallParts): Handlers {
  const { settings, problems, routines, sessions, care, check, workplaces } = parts;
  return {
    'app.info': parts.info,
    'app.openDashboard': parts.openDashboard,
    'app.closeWindow': (_nothing, { contentsId }) => parts.page(contentsId)?.window.close(),
    'status.get': parts.status,
    act: parts.act,
    'settings.get': settings.get,
    'settings.change': settings.change,
    'voice.set': (voice) => void settings.change({ voice }),
    'settings.reset': settings.reset,
    'welcome.finish': ({ safetyNoteVersion }) => parts.finishWelcome(safetyNoteVersion),
    'journal.day': (day) => (day === 'today' ? parts.today() : parts.day(day)),
    'journal.days': ({ before, limit }) => parts.days(before, limit),
    'journal.range': (dates) => parts.range(dates),
    'journal.amend': parts.amender.amend,
    'week.get': parts.week.get,
    'week.dismiss': parts.week.dismiss,
    'session.get': sessions.session,
    'session.command': sessions.command,
    'session.start': sessions.start,
    'care.get': care.get,
    'care.start': care.start,
    'care.stop': care.stop,
    'routines.list': routines.list,
    'routines.save': routines.save,
    'routines.remove': routines.remove,
    'routines.import': ({ text, whenThere }) => routines.take(text, whenThere),
    'routines.export': parts.exportRoutine,
    'water.get': parts.water.get,
    'water.change': parts.water.change,
    'comfort.get': parts.comfort.view,
    'comfort.change': parts.comfort.change,
    'check.open': check.open,
    'check.get': check.steps,
    'audit.book': workplaces.book,
    'audit.change': workplaces.change,
    'audit.picture': workplaces.picture,
    'audit.tip': workplaces.tip,
    'report.save': ({ name }, { contentsId }) =>
      parts.saveReport(parts.page(contentsId)?.window.webContents, name),
    'camera.allow': (_nothing, { contentsId }) => parts.camera.give(contentsId),
    'camera.done': (_nothing, { contentsId }) => parts.camera.end(contentsId),
    'data.export': parts.data.export,
    'data.look': parts.data.look,
    'data.take': ({ text, settings: withSettings }) => parts.data.take(text, withSettings),
    'data.place': parts.data.place,
    'data.backups': parts.data.backups,
    'data.restore': parts.data.restore,
    'data.erase': parts.data.erase,
    'senses.get': parts.senses.ask,
    'selfCheck.get': parts.selfCheck.get,
    'selfCheck.look': parts.selfCheck.look,
    'selfCheck.try': parts.selfCheck.try,
    'selfCheck.answer': parts.selfCheck.answer,
    'shortcuts.rest': parts.shortcuts.rest,
    'problems.list': problems.list,
    'problems.dismiss': problems.dismiss,
    'mini.menu': (at, { contentsId }) => parts.miniMenu(at, parts.page(contentsId)?.window),
    'window.ready': (_nothing, { contentsId }) => {
      const page = parts.page(contentsId);
      if (page) parts.onReady(page);
    },
  };
}
