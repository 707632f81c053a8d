// What lives here: everything pages and the main process can say to each other. One line per call or event.
// What does not: who carries it out (electron/ipc/handlers) or asks for it (renderer/api.ts).
// To add a call: one line in CALLS and one handler (a missing handler does not compile). The preload never changes.
import { z } from 'zod';
import type { Status } from '../breaks/status.ts';
import { comfortCommandSchema } from '../comfort/check-in.ts';
import type { ComfortChange, ComfortView } from '../comfort/check-in.ts';
import type { CheckStep } from '../ergonomics/check/steps.ts';
import type { BookChange, FixTip, ReportSaved } from '../ergonomics/workplaces/answers.ts';
import type { AuditBook } from '../ergonomics/workplaces/book.ts';
import { bookCommandSchema } from '../ergonomics/workplaces/command.ts';
import { waterCommandSchema } from '../hydration/command.ts';
import type { WaterChange } from '../hydration/command.ts';
import type { WaterView } from '../hydration/water-view.ts';
import { amendmentSchema } from '../insights/amendment.ts';
import type { Amended } from '../insights/amendment.ts';
import type { DaySummary, DayView } from '../insights/day.ts';
import { MOST_DAYS } from '../insights/days-view.ts';
import type { DaysView } from '../insights/days-view.ts';
import type { WeekSummary } from '../insights/week-summary.ts';
import { WHEN_THERE } from '../routines/answers.ts';
import type { RoutineExported, RoutineImport, RoutineSaved } from '../routines/answers.ts';
import type { Routine } from '../routines/routine.ts';
import { routineSchema } from '../routines/schema.ts';
import { SESSION_COMMANDS } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { CHECK_IDS } from '../self-check/self-check.ts';
import type { SelfCheckView } from '../self-check/finding.ts';
import type { SensesView } from '../sensing/senses-view.ts';
import type { SettingName, Settings } from '../settings/definitions.ts';
import { actionSchema } from './actions.ts';
import { EXPORT_KINDS } from '../data/answers.ts';
import type { Backup, Exported, ImportDone, ImportLook } from '../data/answers.ts';
import { DAY } from '../time/moment.ts';
import { SECTIONS } from './sections.ts';
import { sessionStartSchema } from './session-start.ts';
import { CARE_PACKS } from '../comfort/pack.ts';
import type { AppInfo, Problem, SettingsChangeResult } from './views.ts';
import type { CareTimer } from '../comfort/pack.ts';

/** Kinds of window, each with its page of the same name. */
export const WINDOW_KINDS = [
  'dashboard',
  'break',
  'dim',
  'prompt',
  'check',
  'drink',
  'welcome',
  'mini',
] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

/** Sections of the dashboard. */
export type Section = (typeof SECTIONS)[number];

const nothing = z.undefined();
const day = z.iso.date();
const daysApart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const everyone: readonly WindowKind[] = WINDOW_KINDS;

interface Call<Input extends z.ZodType, Output> {
  readonly from: readonly WindowKind[];
  readonly input: Input;
  /** Carries the output's type only; results are made by our own typed code. */
  readonly output: Output;
}

const returns = <Output>(): Output => undefined as Output;
const call = <Input extends z.ZodType, Output>(
  from: readonly WindowKind[],
  input: Input,
  output: Output,
): Call<Input, Output> => ({ from, input, output });

/** Every call: who may make it, what it takes (checked at run time), what it gives. */
export const CALLS = {
  'app.info': call(everyone, nothing, returns<AppInfo>()),
  'app.openDashboard': call(everyone, z.enum(SECTIONS), returns<void>()),
  'app.closeWindow': call(everyone, nothing, returns<void>()),
  'status.get': call(everyone, nothing, returns<Status>()),
  act: call(everyone, actionSchema, returns<void>()),
  'settings.get': call(everyone, nothing, returns<Settings>()),
  'settings.change': call(
    ['dashboard', 'welcome'],
    z.record(z.string(), z.unknown()),
    returns<SettingsChangeResult>(),
  ),
  /** The break turns its voice on or off; it may change no other setting. */
  'voice.set': call(['break'], z.boolean(), returns<void>()),
  'settings.reset': call(['dashboard'], z.array(z.string()).optional(), returns<Settings>()),
  'welcome.finish': call(
    ['welcome'],
    z.object({ safetyNoteVersion: z.int().min(1) }),
    returns<void>(),
  ),
  'journal.day': call(['dashboard'], z.union([z.literal('today'), day]), returns<DayView>()),
  'journal.days': call(
    ['dashboard'],
    z.object({ before: day.optional(), limit: z.int().min(1).max(366) }),
    returns<readonly DaySummary[]>(),
  ),
  /** The days from one date to another, both included. */
  'journal.range': call(
    ['dashboard'],
    z
      .strictObject({ from: day, to: day })
      .refine(({ from, to }) => from <= to && daysApart(from, to) < MOST_DAYS, 'too many days'),
    returns<DaysView>(),
  ),
  /** Sets a day right. */
  'journal.amend': call(['dashboard'], amendmentSchema, returns<Amended>()),
  /** The summary of the last week, if it is to be shown now. */
  'week.get': call(['dashboard'], nothing, returns<WeekSummary | null>()),
  'week.dismiss': call(['dashboard'], nothing, returns<void>()),
  'water.get': call(['dashboard', 'break', 'drink'], nothing, returns<WaterView>()),
  'water.change': call(['dashboard', 'break', 'drink'], waterCommandSchema, returns<WaterChange>()),
  'comfort.get': call(['dashboard', 'break'], nothing, returns<ComfortView>()),
  'comfort.change': call(['dashboard', 'break'], comfortCommandSchema, returns<ComfortChange>()),
  /** Asks for a place and writes the export there. */
  'data.export': call(['dashboard'], z.enum(EXPORT_KINDS), returns<Exported>()),
  /** What is in an export, before anything is done. */
  'data.look': call(['dashboard'], z.string(), returns<ImportLook>()),
  'data.take': call(
    ['dashboard'],
    z.strictObject({ text: z.string(), settings: z.boolean() }),
    returns<ImportDone>(),
  ),
  /** The folder in which everything lies. */
  'data.place': call(['dashboard'], nothing, returns<string>()),
  /** Backups of the journal, newest first. */
  'data.backups': call(['dashboard'], nothing, returns<readonly Backup[]>()),
  /** Puts a backup in the journal's place; Sitwell starts anew. False: it is not there or not sound. */
  'data.restore': call(['dashboard'], z.string().regex(/^[\w.-]{1,80}$/), returns<boolean>()),
  /** Deletes everything Sitwell keeps, and starts it anew as on the first day. */
  'data.erase': call(['dashboard'], z.literal('everything'), returns<void>()),
  /** The session of the break that runs, or null where there is none. */
  'session.get': call(['break', 'dashboard'], nothing, returns<Session | null>()),
  'session.command': call(['break'], z.enum(SESSION_COMMANDS), returns<void>()),
  /** Starts a session as a break of its own. False if a break runs already or what was asked for is gone. */
  'session.start': call(['dashboard'], sessionStartSchema, returns<boolean>()),
  'routines.list': call(['dashboard'], nothing, returns<readonly Routine[]>()),
  'routines.save': call(
    ['dashboard'],
    routineSchema as z.ZodType<Routine>,
    returns<RoutineSaved>(),
  ),
  'routines.remove': call(['dashboard'], routineSchema.shape.id, returns<void>()),
  'routines.import': call(
    ['dashboard'],
    z.strictObject({ text: z.string(), whenThere: z.enum(WHEN_THERE) }),
    returns<RoutineImport>(),
  ),
  /** Asks for a place and writes the routine's file there. */
  'routines.export': call(['dashboard'], routineSchema.shape.id, returns<RoutineExported>()),
  'care.get': call(['dashboard'], nothing, returns<CareTimer | null>()),
  'care.start': call(
    ['dashboard'],
    z.strictObject({ pack: z.enum(CARE_PACKS), minutes: z.int().min(1).max(30) }),
    returns<CareTimer>(),
  ),
  'care.stop': call(['dashboard'], nothing, returns<void>()),
  /** The workplaces, and all about the chosen one. */
  'audit.book': call(['dashboard'], nothing, returns<AuditBook>()),
  'audit.change': call(['dashboard'], bookCommandSchema, returns<BookChange>()),
  /** A kept picture as a data URL, or null where there is none. */
  'audit.picture': call(
    ['dashboard'],
    z.string().regex(/^[a-z0-9-]{1,60}$/),
    returns<string | null>(),
  ),
  /** What may be said at the end of a break, at most once a day; null for nothing. */
  'audit.tip': call(['break'], nothing, returns<FixTip | null>()),
  /** Asks for a place and writes what the window would print there. `name`: the proposed file name, in words. */
  'report.save': call(
    ['dashboard'],
    z.strictObject({ name: z.string().min(1).max(120) }),
    returns<ReportSaved>(),
  ),
  /** The person wants to use the camera now: for a minute the page may ask for it. False: not on this computer. */
  'camera.allow': call(['dashboard'], nothing, returns<boolean>()),
  'camera.done': call(['dashboard'], nothing, returns<void>()),
  /** Opens the posture check. False if a break or a prompt is there, which comes first. */
  'check.open': call(['dashboard', 'break'], nothing, returns<boolean>()),
  'check.get': call(['check'], nothing, returns<readonly CheckStep[]>()),
  'problems.list': call(['dashboard'], nothing, returns<readonly Problem[]>()),
  'problems.dismiss': call(['dashboard'], z.string(), returns<void>()),
  /** What Sitwell notices now. Asking it asks the sensors anew. */
  'senses.get': call(['dashboard'], nothing, returns<SensesView>()),
  'selfCheck.get': call(['dashboard', 'welcome'], nothing, returns<SelfCheckView>()),
  /** Looks again at everything. */
  'selfCheck.look': call(['dashboard'], nothing, returns<SelfCheckView>()),
  /** Shows or plays it now, so that the person can say whether they noticed. */
  'selfCheck.try': call(['dashboard'], z.enum(CHECK_IDS), returns<SelfCheckView>()),
  /** The person's word about what was tried. */
  'selfCheck.answer': call(
    ['dashboard'],
    z.strictObject({ id: z.enum(CHECK_IDS), noticed: z.boolean() }),
    returns<SelfCheckView>(),
  ),
  /** While a shortcut is being recorded, Sitwell's own are free. Gives the settings whose keys something else has. */
  'shortcuts.rest': call(['dashboard'], z.boolean(), returns<readonly SettingName[]>()),
  /** Opens the tray's menu at this place of the small window, CSS pixels. Answers once it is closed. */
  'mini.menu': call(['mini'], z.strictObject({ x: z.int(), y: z.int() }), returns<void>()),
  /** The page has drawn its first frame: the shell may show the window. */
  'window.ready': call(everyone, nothing, returns<void>()),
} as const;

/** What main tells pages. Same shape, no answer. */
export interface Events {
  readonly status: Status;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly section: Section;
  /** The journal changed: Today and History read again. */
  readonly journal: null;
  /** The session of the break that runs, when it begins or changes; null when there is none any more. */
  readonly session: Session | null;
  /** The book changed. */
  readonly book: AuditBook;
  /** Today's drinks changed, or a drink is proposed. */
  readonly water: WaterView;
  /** Check-ins changed, or one may be offered. */
  readonly comfort: ComfortView;
  /** What is sensed changed. */
  readonly senses: SensesView;
  readonly selfCheck: SelfCheckView;
  /** The ice or heat timer, when it begins or ends. */
  readonly care: CareTimer | null;
}

export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = z.output<(typeof CALLS)[Name]['input']>;
export type CallOutput<Name extends CallName> = (typeof CALLS)[Name]['output'];
export type EventName = keyof Events;

/** What the preload puts on `window.sitwell`. Names and arguments are checked on the other side. */
export interface Bridge {
  /** Makes a call. Rejects with an Error whose message is plain words. */
  readonly call: (name: CallName, input: unknown) => Promise<unknown>;
  /** Listens; the returned function stops listening. */
  readonly listen: (name: EventName, listener: (payload: unknown) => void) => () => void;
}
