// What lives here: core, conductor, journal, files and the keeper of sessions, as they run together, on fake clocks.
// What does not: windows and pages. `kill` drops the process as kill -9 does; `shell` on the same folder starts it again.
import { carryOut } from '../../../electron/breaks/carry-out.ts';
import { createConductor } from '../../../electron/breaks/conductor.ts';
import { liveBreakSettings } from '../../../electron/breaks/live-settings.ts';
import { createSessionKeeper } from '../../../electron/sessions/keeper.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { snapshotStore } from '../../../electron/store/snapshot.ts';
import type { SnapshotStore } from '../../../electron/store/snapshot.ts';
import { initialState, restoreState } from '../../../shared/breaks/state.ts';
import { statusOf } from '../../../shared/breaks/status-of.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import type { StretchEntry } from '../../../shared/journal/entries.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { silentPresenter } from '../../fakes/presenter.ts';
import { watchedProblems } from '../../fakes/problems.ts';

export const MINUTE = 60_000;
export const SECOND = 1_000;

/** What a run may have of its own. */
export interface ShellOptions {
  readonly clocks?: ReturnType<typeof fakeClocks>;
  readonly settings?: Partial<Settings>;
  readonly routines?: readonly Routine[];
  /** Asked before anything is written to the disk; false: the process was killed before that. */
  readonly mayWrite?: () => boolean;
  /** Somebody types in another program all the time. */
  readonly busy?: boolean;
  /** The system does not tell how long nobody has typed, as some do not. */
  readonly idleUnknown?: boolean;
}

/** Starts Sitwell's core on what is in a folder. */
export function shell(folder: string, options: ShellOptions = {}) {
  const { clocks = fakeClocks(), routines = [], mayWrite = () => true, busy = false } = options;
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const problems = watchedProblems();
  const logged: unknown[] = [];
  const told: (Session | null)[] = [];
  const wall = (): number => clocks.now().wall;
  const journal = openJournal({
    ...{ file: `${folder}/journal.sqlite`, backups: `${folder}/backups` },
    ...{ wall, problems, log: () => undefined },
  });
  const fileOf = (name: string): SnapshotStore => {
    const store = snapshotStore(`${folder}/${name}`, problems);
    const write = (value: unknown): void => {
      if (isAlive && mayWrite()) store.write(value);
    };
    return { read: store.read, write };
  };
  const snapshot = fileOf('now.json');
  const { presenter } = silentPresenter();
  let isAlive = true;

  const conductor = createConductor({
    scheduler: { initialState, step, nextWake, statusOf },
    clocks: {
      now: clocks.now,
      after: (ms, callback) => clocks.after(ms, () => (isAlive ? callback() : undefined)),
    },
    restored: restoreState(snapshot.read()),
    settings: liveBreakSettings(
      () => settings,
      () => 'UTC',
      () => options.idleUnknown !== true,
    ),
    look: () => ({ idleMs: 0, engaged: false, own: !busy }),
    carryOut: (effects) =>
      carryOut(effects, {
        presenter,
        hear: keeper.hear,
        append: (entries) => {
          if (mayWrite()) journal.append(entries);
        },
        log: (_area, reason) => logged.push(reason),
      }),
    save: snapshot.write,
    log: (_area, reason) => logged.push(reason),
  });
  const keeper = createSessionKeeper({
    sources: {
      ...{ journal, wall, settings: () => settings },
      calendar: () => ({ timeZone: 'UTC', dayStartHour: 4 }),
    },
    routine: (id) => routines.find((routine) => routine.id === id) ?? null,
    areShown: () => settings.breakStyle !== 'notification',
    file: fileOf('session.json'),
    ...{ act: conductor.act, status: conductor.status },
    tell: (session) => told.push(session),
    log: (_area, reason) => logged.push(reason),
  });
  conductor.listen(keeper.follow);
  conductor.start();

  return {
    ...{ conductor, keeper, journal, clocks, told, logged },
    pass: clocks.pass,
    change: (changes: Partial<Settings>) => {
      settings = { ...settings, ...changes };
      conductor.look();
    },
    elapsed: (): number => {
      const { phase } = conductor.status();
      return phase.type === 'running' ? phase.lengthMs - phase.remainingMs : Number.NaN;
    },
    stretches: (): readonly StretchEntry[] => journal.stretchesIn({ start: 0, end: 1e14 }),
    /** Ends without a word. */
    kill: () => {
      isAlive = false;
      journal.close();
    },
  };
}

/** The ids of a session's stretches, in order. */
export const idsOf = (session: Pick<Session, 'items'> | null): readonly string[] =>
  session?.items.map(({ content }) =>
    content.kind === 'stretch' ? content.stretch.id : content.step.title,
  ) ?? [];
