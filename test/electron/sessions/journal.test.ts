import { describe, expect, it } from 'vitest';
import type { StretchEntry } from '../../../shared/journal/entries.ts';
import { START } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { idsOf, MINUTE, SECOND, shell } from './session-shell.ts';

const CLOSED = 21 * SECOND;
const brief = (entries: readonly StretchEntry[]) =>
  entries.map(({ stretch, share, followed }) => [stretch, Math.round(share * 100), followed]);

/** A short break that has just opened by itself, with a person who does nothing in it. */
const inBreak = (options = {}) => {
  const run = shell(temporaryFolder(), options);
  while (run.conductor.status().phase.type !== 'running') run.pass(SECOND);
  return run;
};

describe('the journal of a break', () => {
  it('has every stretch of a session that the person asked for, as followed', () => {
    const { keeper, pass, stretches } = shell(temporaryFolder());
    keeper.start({ what: 'floor', minutes: 6 });
    const ids = idsOf(keeper.session());
    pass(6 * MINUTE + CLOSED);
    expect(brief(stretches())).toEqual(ids.map((id) => [id, 100, true]));
  });

  it('says when each was done, across a pause', () => {
    const { keeper, conductor, pass, stretches } = shell(temporaryFolder());
    keeper.start({ what: 'floor', minutes: 6 });
    const items = keeper.session()!.items;
    const second = items[1]!;
    pass(second.start - 5 * SECOND);
    conductor.act({ type: 'pauseBreak' });
    pass(3 * MINUTE);
    conductor.act({ type: 'resumeBreak' });
    pass(6 * MINUTE + CLOSED);
    const [first, next] = stretches();
    expect(first?.start).toBe(START + 5 * SECOND);
    const preview = second.steps[0]!.length;
    expect(next?.start).toBe(START + 3 * MINUTE + second.start + preview);
    expect(stretches()).toHaveLength(items.length);
  });

  it('has nothing of it before the break is over, and nothing twice after', () => {
    const { keeper, pass, stretches } = shell(temporaryFolder());
    keeper.start({ what: 'floor', minutes: 6 });
    pass(5.9 * MINUTE);
    expect(stretches()).toEqual([]);
    pass(20 * MINUTE);
    const ids = stretches().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the share of a stretch that was left, and none of less than a fifth', () => {
    const { keeper, pass, stretches } = shell(temporaryFolder());
    keeper.start({ what: 'floor', minutes: 6 });
    const [first, second] = keeper.session()!.items;
    pass(first!.length / 2);
    keeper.command('skip');
    pass(6 * SECOND);
    keeper.command('skip');
    pass(7 * MINUTE);
    const entries = stretches();
    expect(entries[0]).toMatchObject({ stretch: idsOf({ items: [first!] })[0] });
    expect(entries[0]!.share).toBeGreaterThan(0.3);
    expect(entries[0]!.share).toBeLessThan(0.6);
    expect(entries.map(({ stretch }) => stretch)).not.toContain(idsOf({ items: [second!] })[0]);
  });

  it('has what was played until the person ended it', () => {
    const { keeper, conductor, pass, stretches } = shell(temporaryFolder());
    keeper.start({ what: 'floor', minutes: 6 });
    const [first, second] = keeper.session()!.items;
    pass(second!.start + second!.length / 2);
    conductor.act({ type: 'endBreak' });
    expect(stretches().map(({ stretch }) => stretch)).toEqual(idsOf({ items: [first!, second!] }));
    expect(stretches()[1]!.share).toBeLessThan(0.7);
  });

  it('tells what was only shown from what was followed', () => {
    const shown = inBreak();
    shown.pass(2 * MINUTE + CLOSED);
    expect(new Set(shown.stretches().map(({ followed }) => followed))).toEqual(new Set([false]));

    const played = inBreak();
    played.pass(10 * SECOND);
    played.conductor.act({ type: 'play', playing: true });
    played.pass(2 * MINUTE + CLOSED);
    expect(played.stretches()[0]).toMatchObject({ followed: true });

    const used = inBreak();
    used.pass(60 * SECOND);
    used.keeper.command('next');
    used.pass(2 * MINUTE + CLOSED);
    expect(used.stretches()[0]).toMatchObject({ followed: true });
  });

  it('has nothing of a break that was skipped or put off', () => {
    const skipped = inBreak({ busy: true });
    skipped.pass(5 * MINUTE);
    expect(skipped.stretches()).toEqual([]);
    const snoozed = inBreak();
    snoozed.pass(100 * SECOND);
    snoozed.conductor.act({ type: 'snooze' });
    // Rested for most of it: taken, whatever the button said.
    expect(snoozed.stretches().length).toBeGreaterThan(0);
    const early = inBreak();
    early.pass(20 * SECOND);
    early.conductor.act({ type: 'snooze' });
    early.pass(MINUTE);
    expect(early.stretches()).toEqual([]);
  });

  it('is what the next session is built from', () => {
    const run = shell(temporaryFolder());
    const twice = [1, 2].map(() => {
      run.keeper.start({ what: 'build', minutes: 2 });
      const ids = idsOf(run.keeper.session());
      run.pass(2 * MINUTE + CLOSED);
      return ids;
    });
    expect(twice[1]).not.toEqual(twice[0]);
  });
});

/** A break with a stretch left out of it, ended by its time; as steps, between which the process may die. */
const STEPS: readonly ((run: ReturnType<typeof shell>) => void)[] = [
  (run) => run.conductor.act({ type: 'start', kind: 'move' }),
  (run) => run.pass(30 * SECOND),
  (run) => run.keeper.command('skip'),
  (run) => run.pass(40 * SECOND),
  (run) => run.conductor.act({ type: 'moreTime' }),
  (run) => run.pass(109 * SECOND),
  (run) => run.pass(2 * SECOND),
  (run) => run.pass(30 * SECOND),
];

/** Lives through the steps; before the `fatal`th write the process is killed, and started again at once. */
function live(fatal: number) {
  const folder = temporaryFolder();
  let writes = 0;
  const life = { isOver: false };
  const mayWrite = (): boolean => {
    writes += 1;
    life.isOver ||= writes === fatal;
    return !life.isOver;
  };
  let run = shell(folder, { mayWrite });
  for (const step of STEPS) {
    step(run);
    if (!life.isOver) continue;
    run.kill();
    life.isOver = false;
    run = shell(folder, { clocks: run.clocks, mayWrite });
  }
  run.pass(10 * MINUTE);
  const breaks = run.journal.entriesIn({ start: 0, end: 1e14 }).breaks;
  const stretches = run.stretches();
  run.kill();
  return { writes, breaks, stretches };
}

it('nothing is lost and nothing is there twice, wherever the process is killed', () => {
  const whole = live(Infinity);
  expect(whole.breaks).toMatchObject([{ outcome: 'taken' }]);
  expect(whole.stretches.length).toBeGreaterThan(1);
  for (let fatal = 1; fatal <= whole.writes; fatal += 1) {
    const { breaks, stretches } = live(fatal);
    const [taken, ...others] = breaks.filter(({ id }) => stretches.some((s) => s.breakId === id));
    const label = `killed before write ${fatal}`;
    expect(others, label).toEqual([]);
    const ids = stretches.map(({ id }) => id);
    expect(new Set(ids).size, label).toBe(ids.length);
    // Killed before the break had begun for the disk, there was none.
    const begun = breaks.some(({ outcome }) => outcome === 'taken' || outcome === 'partial');
    expect(taken !== undefined, label).toBe(begun);
    const times = stretches.map(({ start, end }) => [start, end]);
    times.slice(1).forEach(([start], index) => {
      expect(start, label).toBeGreaterThanOrEqual(times[index]?.[1] ?? 0);
    });
  }
});

it('has the stretches of a break that was over when the process was killed, its question unanswered', () => {
  const folder = temporaryFolder();
  const options = { idleUnknown: true };
  const before = shell(folder, options);
  before.keeper.start({ what: 'floor', minutes: 6 });
  const ids = idsOf(before.keeper.session());
  before.pass(6 * MINUTE + 5 * SECOND);
  expect(before.conductor.status().phase).toMatchObject({ type: 'over', outcome: null });
  before.kill();
  const after = shell(folder, { ...options, clocks: before.clocks });
  after.pass(MINUTE);
  expect(after.stretches().map(({ stretch }) => stretch)).toEqual(ids);
});
