// What lives here: a main process made of values: it answers calls, remembers them, and can speak.
// What does not: the sample values (samples.ts). To answer a new call: one line in `answers`.
import type { Action } from '../../../shared/breaks/facts.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import type {
  Bridge,
  CallInput,
  CallName,
  CallOutput,
  EventName,
  Events,
} from '../../../shared/ipc/contract.ts';
import { checkSteps } from '../../../shared/ergonomics/check/check-steps.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { AppInfo, Problem } from '../../../shared/ipc/views.ts';
import { copyOf } from '../../../shared/routines/copy-of.ts';
import { readRoutine } from '../../../shared/routines/read-routine.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import type { ComfortView } from '../../../shared/comfort/check-in.ts';
import type { SensesView } from '../../../shared/sensing/senses-view.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { checkView } from '../../fakes/check-facts.ts';
import { SAMPLE_BACKUPS } from './sample-data.ts';
import { sampleBook } from './sample-book.ts';
import { sampleRange } from './sample-range.ts';
import { sampleDay, sampleDays, sampleInfo, sampleStatus } from './samples.ts';
import { workingComfort } from './working-comfort.ts';
import { workingWater } from './working-water.ts';

type Answers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => CallOutput<Name>;
};

/** What a fake main process starts with. */
export interface FakeOptions {
  readonly info?: Partial<AppInfo>;
  readonly settings?: Partial<Settings>;
  readonly status?: Partial<Status>;
  readonly problems?: readonly Problem[];
  readonly routines?: readonly Routine[];
  /** What differs from one workplace that nobody has looked at. */
  readonly book?: Partial<AuditBook>;
  /** What differs from three drinks of the sample day. */
  readonly water?: Partial<WaterView>;
  /** What differs from a day on which nobody has said how it is yet. */
  readonly comfort?: Partial<ComfortView>;
  /** What is noticed; nothing unless said otherwise. */
  readonly senses?: Partial<SensesView>;
  readonly answers?: Partial<Answers>;
}

const NOTHING_SENSED: SensesView = { signs: [], holds: [], engaged: false };

/** A bridge, and the strings to pull. */
export interface FakeMain {
  readonly bridge: Bridge;
  readonly calls: { readonly name: CallName; readonly input: unknown }[];
  /** The actions pages asked for, in order. */
  readonly actions: () => readonly Action[];
  readonly inputsOf: (name: CallName) => readonly unknown[];
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  readonly settings: () => Settings;
}

/** A main process that answers at once. Settings and routines are kept, nothing else is. */
export function fakeMain(options: FakeOptions = {}): FakeMain {
  const calls: { name: CallName; input: unknown }[] = [];
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let problems = options.problems ?? [];
  const water = workingWater(options.water);
  const comfort = workingComfort(options.comfort);
  const routines = new Map((options.routines ?? []).map((routine) => [routine.id, routine]));

  const tell: FakeMain['tell'] = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  const change = (changes: Partial<Settings>): Settings => {
    settings = { ...settings, ...changes };
    tell('settings', settings);
    return settings;
  };

  const answers: Answers = {
    'app.info': () => sampleInfo(options.info),
    'app.openDashboard': () => undefined,
    'app.closeWindow': () => undefined,
    'status.get': () => sampleStatus(options.status),
    act: () => undefined,
    'settings.get': () => settings,
    'settings.change': (changes) => ({ settings: change(changes), refused: [] }),
    'voice.set': (voice) => void change({ voice }),
    'settings.reset': (names) =>
      change(
        Object.fromEntries(
          Object.entries(DEFAULT_SETTINGS).filter(([name]) => names?.includes(name) ?? true),
        ),
      ),
    'welcome.finish': () => undefined,
    'journal.day': () => sampleDay(),
    'journal.days': ({ limit }) => sampleDays(limit),
    'journal.range': (dates) => sampleRange(dates),
    'journal.amend': () => ({ type: 'changed', day: sampleDay(), undo: 'a1' }),
    'water.get': () => water.view(),
    'water.change': (command) => {
      const result = water.change(command);
      tell('water', water.view());
      return result;
    },
    'week.get': () => null,
    'week.dismiss': () => undefined,
    'comfort.get': () => comfort.view(),
    'comfort.change': (command) => {
      const result = comfort.change(command);
      tell('comfort', comfort.view());
      return result;
    },
    'session.get': () => null,
    'session.command': () => undefined,
    'session.start': () => true,
    'routines.list': () => [...routines.values()],
    'routines.save': (routine) => {
      routines.set(routine.id, routine);
      return 'saved';
    },
    'routines.remove': (id) => void routines.delete(id),
    'routines.import': ({ text, whenThere }) => {
      const { routine, faults } = readRoutine(text);
      if (!routine) return { type: 'refused', faults };
      const there = routines.get(routine.id);
      if (there && whenThere === 'ask') return { type: 'there', name: there.name };
      const kept = there && whenThere === 'keepBoth' ? copyOf(routine, (id) => routines.has(id)) : routine; // prettier-ignore
      routines.set(kept.id, kept);
      return { type: 'saved', routine: kept };
    },
    'routines.export': () => 'exported',
    'care.get': () => null,
    'care.start': ({ pack, minutes }) => ({ pack, ending: minutes * 60_000 }),
    'care.stop': () => undefined,
    'audit.book': () => sampleBook(options.book),
    'audit.change': () => ({ type: 'changed', book: sampleBook(options.book) }),
    'audit.picture': () => null,
    'audit.tip': () => null,
    'report.save': () => 'saved',
    'camera.allow': () => false,
    'camera.done': () => undefined,
    'check.open': () => true,
    'check.get': () => checkSteps([]),
    'data.export': () => 'exported',
    'data.look': () => ({ type: 'refused', reason: 'notSitwell', where: '' }),
    'data.take': () => ({ type: 'imported', added: 3 }),
    'data.place': () => '[/home/somebody/.config/Sitwell]',
    'data.backups': () => SAMPLE_BACKUPS,
    'data.restore': () => true,
    'data.erase': () => undefined,
    'senses.get': () => ({ ...NOTHING_SENSED, ...options.senses }),
    'selfCheck.get': () => checkView(),
    'selfCheck.look': () => checkView(),
    'selfCheck.try': (id) => checkView(undefined, { trying: id }),
    'selfCheck.answer': () => checkView(),
    'shortcuts.rest': () => [],
    'problems.list': () => problems,
    'problems.dismiss': (id) => {
      problems = problems.filter((problem) => problem.id !== id);
      tell('problems', problems);
    },
    'mini.menu': () => undefined,
    'window.ready': () => undefined,
    ...options.answers,
  };

  return {
    bridge: {
      call: async (name, input) => {
        calls.push({ name, input });
        return (answers[name] as (input: unknown) => unknown)(input);
      },
      listen: (name, listener) => {
        const known = listeners.get(name) ?? new Set();
        listeners.set(name, known.add(listener));
        return () => known.delete(listener);
      },
    },
    calls,
    actions: () => calls.filter(({ name }) => name === 'act').map(({ input }) => input as Action),
    inputsOf: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    tell,
    settings: () => settings,
  };
}
