import path from 'node:path';
import { createConductor } from '../../../../electron/breaks/conductor.ts';
import { openSpan } from '../../../../electron/breaks/open-span.ts';
import { createAmender } from '../../../../electron/store/amend/amender.ts';
import { createHistory } from '../../../../electron/store/history.ts';
import { openJournal } from '../../../../electron/store/journal/open-journal.ts';
import type { AnyAction } from '../../../../shared/breaks/facts.ts';
import { breakSettingsOf } from '../../../../shared/breaks/settings.ts';
import { initialState } from '../../../../shared/breaks/state.ts';
import { statusOf } from '../../../../shared/breaks/status-of.ts';
import { step } from '../../../../shared/breaks/step.ts';
import { liveTally } from '../../../../shared/breaks/turn.ts';
import { nextWake } from '../../../../shared/breaks/wake.ts';
import type { Amended, Amendment } from '../../../../shared/insights/amendment.ts';
import type { DayView } from '../../../../shared/insights/day.ts';
import type { JournalEntry } from '../../../../shared/journal/entries.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/settings/definitions.ts';
import type { Settings } from '../../../../shared/settings/definitions.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { fakeClocks } from '../../../fakes/clocks.ts';
import { temporaryFolder } from '../../../fakes/folder.ts';
import { watchedProblems } from '../../../fakes/problems.ts';

/** The real core, conductor, journal and amender, with a person who works, rests, leaves or says things. */
export function amendingShell(changes: Partial<Settings> = {}) {
  const folder = temporaryFolder();
  const clocks = fakeClocks();
  const began = clocks.now().wall;
  const person = { restingSince: null as number | null };
  const wall = (): number => clocks.now().wall;
  const journal = openJournal({
    file: path.join(folder, 'journal.sqlite'),
    backups: path.join(folder, 'backups'),
    wall,
    problems: watchedProblems(),
    log: () => undefined,
  });
  const settings = breakSettingsOf(
    { ...DEFAULT_SETTINGS, ...changes },
    { timeZone: 'UTC', idleTrusted: true },
  );
  const conductor = createConductor({
    scheduler: { initialState, step, nextWake, statusOf },
    clocks,
    restored: null,
    settings: () => settings,
    look: () => ({
      idleMs: person.restingSince === null ? 0 : clocks.now().mono - person.restingSince,
      engaged: false,
      own: false,
    }),
    carryOut: (effects) =>
      journal.append(
        effects.flatMap((effect): readonly JournalEntry[] =>
          effect.type === 'record' ? [effect.entry] : [],
        ),
      ),
    save: () => undefined,
    log: (_area, reason) => {
      throw reason;
    },
  });
  const open = (until: number) => openSpan(conductor.state(), until);
  const calendar = () => ({ timeZone: 'UTC', dayStartHour: 4 });
  const history = createHistory({ journal, wall, calendar, openSpan: open });
  const amender = createAmender({
    ...{ journal, history, wall, act: conductor.act },
    openSpan: open,
    kinds: () => settings.kinds,
  });
  conductor.start();
  /** From one minute of the day so far to another, as wall-clock ms. */
  const at = (from: number, to: number) => ({
    start: began + from * MINUTE,
    end: began + to * MINUTE,
  });
  const shell = {
    journal,
    began,
    at,
    today: (): DayView => history.today(),
    status: conductor.status,
    /** What the scheduler counts now, the open span included. */
    counts: () => liveTally(conductor.state(), settings),
    amend: (amendment: Amendment): Amended => amender.amend(amendment),
    act: (action: AnyAction) => conductor.act(action),
    lock: () => conductor.tell({ type: 'lock', idleMs: 0 }),
    unlock: () => conductor.tell({ type: 'unlock' }),
    work: (minutes: number) => {
      person.restingSince = null;
      conductor.look();
      clocks.pass(minutes * MINUTE);
      return shell;
    },
    rest: (minutes: number) => {
      person.restingSince = clocks.now().mono;
      clocks.pass(minutes * MINUTE);
      return shell;
    },
    /** "away 20-28", in minutes since the beginning. */
    spans: (): readonly string[] =>
      shell
        .today()
        .spans.map(
          ({ is, start, end }) =>
            `${is} ${Math.round((start - began) / MINUTE)}-${Math.round((end - began) / MINUTE)}`,
        ),
    /** "long natural". */
    breaks: (): readonly string[] =>
      shell.today().breaks.map(({ kind, outcome }) => `${kind} ${outcome}`),
  };
  return shell;
}
