import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../electron/breaks/carry-out.ts';
import { createConductor } from '../../../electron/breaks/conductor.ts';
import { openSpan } from '../../../electron/breaks/open-span.ts';
import { liveBreakSettings } from '../../../electron/breaks/live-settings.ts';
import { createHistory } from '../../../electron/store/history.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { initialState, restoreState } from '../../../shared/breaks/state.ts';
import { statusOf } from '../../../shared/breaks/status-of.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { silentPresenter } from '../../fakes/presenter.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';

const MINUTE = 60_000;

/** The real core, conductor and journal, with a person who works or rests. */
function shell(folder: string, clocks = fakeClocks(), restored: unknown = null) {
  const problems = watchedProblems();
  const { presenter, shown } = silentPresenter();
  const person = { restingSince: null as number | null };
  const wall = () => clocks.now().wall;
  const journal = openJournal({
    file: `${folder}/journal.sqlite`,
    backups: `${folder}/backups`,
    wall,
    problems,
    log: () => undefined,
  });
  let snapshot = '';
  const conductor = createConductor({
    scheduler: { initialState, step, nextWake, statusOf },
    clocks,
    restored: restoreState(restored),
    settings: liveBreakSettings(
      () => DEFAULT_SETTINGS,
      () => 'UTC',
      () => true,
    ),
    look: () => ({
      idleMs: person.restingSince === null ? 0 : clocks.now().mono - person.restingSince,
      engaged: false,
      own: false,
    }),
    carryOut: (effects) =>
      carryOut(effects, {
        presenter,
        hear: () => [],
        append: journal.append,
        log: () => undefined,
      }),
    save: (state) => {
      snapshot = JSON.stringify(state);
    },
    log: (_area, reason) => expect.fail(String(reason)),
  });
  const history = createHistory({
    journal,
    wall,
    calendar: () => ({ timeZone: 'UTC', dayStartHour: 4 }),
    openSpan: (until) => openSpan(conductor.state(), until),
  });
  const work = (ms: number): void => {
    person.restingSince = null;
    conductor.look();
    clocks.pass(ms);
  };
  const rest = (ms: number): void => {
    person.restingSince = clocks.now().mono;
    clocks.pass(ms);
  };
  conductor.start();
  return { conductor, clocks, history, work, rest, shown, journal, snapshot: () => snapshot };
}

describe('a working morning', () => {
  it('shows the open span in Today before the journal has it', () => {
    const { work, history } = shell(temporaryFolder());
    work(20 * MINUTE);
    expect(history.today().totals.seatedMs).toBe(20 * MINUTE);
  });

  it('prompts, opens a break in a pause, and finds it in Today', () => {
    const { work, rest, history, shown } = shell(temporaryFolder());
    work(29 * MINUTE + 31_000);
    expect(shown()).toEqual(['announce move']);
    work(30_000);
    rest(4_000);
    expect(shown()).toEqual(['announce move', 'withdrawAnnounce', 'open move']);
    rest(2 * MINUTE);
    expect(shown().at(-1)).toBe('over move taken');
    work(MINUTE);
    expect(shown().at(-1)).toBe('close');
    const today = history.today();
    expect(today.breaks).toMatchObject([{ kind: 'move', outcome: 'taken' }]);
    expect(today.totals).toMatchObject({ outcomes: { taken: 1, skipped: 0 } });
    expect(today.spans.map(({ is }) => is)).toEqual(['sitting', 'away', 'sitting']);
    expect(history.days(undefined, 10).map(({ date }) => date)).toEqual(['2026-11-23']);
  });

  it('goes on after a restart where it was, break and all', () => {
    const folder = temporaryFolder();
    const before = shell(folder);
    before.work(30 * MINUTE);
    before.rest(34_000);
    expect(before.conductor.status().phase.type).toBe('running');
    before.conductor.stop();
    before.journal.close();
    before.clocks.pass(10_000);
    const after = shell(folder, before.clocks, JSON.parse(before.snapshot()));
    expect(after.shown()).toEqual(['open move']);
    after.rest(2 * MINUTE);
    expect(after.shown().slice(1)).toEqual(['over move taken', 'close']);
  });

  it('corrects Today at once', () => {
    const { work, rest, conductor, history } = shell(temporaryFolder());
    work(10 * MINUTE);
    rest(12 * MINUTE);
    work(2 * MINUTE);
    const away = history.today().spans.find(({ is }) => is === 'away')!;
    conductor.act({ type: 'correct', start: away.start, end: away.end, as: 'sitting' });
    expect(history.today().spans.some(({ is }) => is === 'away')).toBe(false);
    expect(history.today().totals.seatedMs).toBe(24 * MINUTE);
  });

  it('lists days newest first, across long gaps and without empty ones', () => {
    const { work, rest, clocks, history } = shell(temporaryFolder());
    work(10 * MINUTE);
    rest(10 * MINUTE);
    clocks.sleep(9 * 24 * 60 * MINUTE);
    work(10 * MINUTE);
    expect(history.days(undefined, 10).map(({ date }) => date)).toEqual([
      '2026-12-02',
      '2026-11-23',
    ]);
    expect(history.days('2026-12-02', 10).map(({ date }) => date)).toEqual(['2026-11-23']);
    expect(history.days(undefined, 1)).toHaveLength(1);
    expect(history.day('2026-11-25').totals.seatedMs).toBe(0);
  });
});
