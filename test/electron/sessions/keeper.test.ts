import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../fakes/folder.ts';
import { idsOf, MINUTE, SECOND, shell } from './session-shell.ts';

const inBreak = (options = {}, folder = temporaryFolder()) => {
  const run = shell(folder, options);
  run.conductor.act({ type: 'start', kind: 'move' });
  return { ...run, folder };
};

describe('the session of a break', () => {
  it('is there when it opens, exactly as long, and told to the pages', () => {
    const { keeper, told } = inBreak();
    expect(keeper.session()).toMatchObject({ length: 2 * MINUTE, chosen: false });
    expect(idsOf(keeper.session()).length).toBeGreaterThan(0);
    expect(told).toEqual([keeper.session()]);
    expect(keeper.isAsked()).toBe(false);
  });

  it('goes when its windows go', () => {
    const { keeper, told, pass } = inBreak();
    pass(2 * MINUTE);
    expect(keeper.session()).not.toBeNull();
    pass(21 * SECOND);
    expect(keeper.session()).toBeNull();
    expect(told.at(-1)).toBeNull();
  });

  it('gets longer with a minute more, and what was there stays', () => {
    const { keeper, conductor, pass, elapsed } = inBreak();
    pass(30 * SECOND);
    const [first] = keeper.session()!.items;
    conductor.act({ type: 'moreTime' });
    expect(keeper.session()?.length).toBe(3 * MINUTE);
    expect(keeper.session()?.items[0]).toEqual(first);
    expect(elapsed()).toBe(30 * SECOND);
  });

  it('keeps its end when a stretch is left out, and is fitted anew', () => {
    const { keeper, conductor, pass } = inBreak();
    pass(20 * SECOND);
    keeper.command('skip');
    expect(keeper.session()?.items[0]).toMatchObject({ skipped: true, length: 20 * SECOND });
    expect(keeper.session()?.length).toBe(2 * MINUTE);
    expect(conductor.status().phase).toMatchObject({ remainingMs: 100 * SECOND });
  });

  it('leaves out what is not for the person', () => {
    const all = idsOf(inBreak().keeper.session());
    const { keeper } = inBreak({ settings: { hiddenStretches: all } });
    expect(idsOf(keeper.session()).filter((id) => all.includes(id))).toEqual([]);
  });

  it('is gentle during a flare-up', () => {
    const run = shell(temporaryFolder());
    run.conductor.act({ type: 'flareUp', on: true });
    run.conductor.act({ type: 'start', kind: 'long' });
    const gentle = run.keeper
      .session()
      ?.items.every(({ content }) => content.kind === 'stretch' && content.stretch.gentle);
    expect(gentle).toBe(true);
  });

  it('is none where breaks are notifications', () => {
    const { keeper } = inBreak({ settings: { breakStyle: 'notification' } });
    expect(keeper.session()).toBeNull();
  });

  it('that cannot be built stops no break', () => {
    const broken = { stretchesIn: () => expect.fail('a broken journal') };
    const run = shell(temporaryFolder());
    Object.assign(run.journal, broken);
    run.conductor.act({ type: 'start' });
    expect(run.conductor.status().phase.type).toBe('running');
    expect(run.keeper.session()).toBeNull();
    expect(run.logged).toHaveLength(1);
    expect(run.keeper.start({ what: 'build', minutes: 5 })).toBe(false);
    run.keeper.command('skip');
  });
});

describe('a session the person asked for', () => {
  it.each([
    [{ what: 'floor', minutes: 6 }, 6 * MINUTE],
    [{ what: 'floor', minutes: 15 }, 15 * MINUTE],
    [{ what: 'build', minutes: 2 }, 2 * MINUTE],
    [{ what: 'build', minutes: 5 }, 5 * MINUTE],
  ] as const)('%j is a break of its length', (what, length) => {
    const { keeper, conductor, elapsed } = shell(temporaryFolder());
    expect(keeper.start(what)).toBe(true);
    expect(conductor.status().phase).toMatchObject({ lengthMs: length, playing: true });
    expect(keeper.session()?.length).toBe(length);
    expect([elapsed(), keeper.isAsked()]).toEqual([0, true]);
  });

  it('is one stretch with all its sides', () => {
    const { keeper, conductor } = shell(temporaryFolder());
    expect(keeper.start({ what: 'stretch', id: 'seatedFigureFour' })).toBe(true);
    const sides = keeper.session()?.items.flatMap(({ steps }) => steps.map(({ side }) => side));
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
    expect(conductor.status().phase).toMatchObject({ lengthMs: keeper.session()?.length });
  });

  it('is a routine of their own', () => {
    const steps = [
      { stretch: 'seatedCatCow' },
      { title: 'Wall slide', seconds: 30, sides: 'together' },
    ] as const;
    const routines = [{ sitwellRoutine: 1, id: 'mine', name: 'From Anna', steps }] as const;
    const { keeper } = shell(temporaryFolder(), { routines });
    expect(keeper.start({ what: 'routine', id: 'mine' })).toBe(true);
    expect(keeper.session()).toMatchObject({ title: { text: 'From Anna' }, chosen: true });
    expect(idsOf(keeper.session())).toEqual(['seatedCatCow', 'Wall slide']);
  });

  it('is an hour at most, and no longer after a restart', () => {
    const step = { title: 'Lie flat', seconds: 600, sides: 'together' } as const;
    const steps = Array.from({ length: 8 }, () => step);
    const routines = [{ sitwellRoutine: 1, id: 'rest', name: 'Rest', steps }] as const;
    const folder = temporaryFolder();
    const before = shell(folder, { routines });
    before.keeper.start({ what: 'routine', id: 'rest' });
    const { length } = before.keeper.session()!;
    expect(length).toBeLessThanOrEqual(60 * MINUTE);
    expect(before.conductor.status().phase).toMatchObject({ lengthMs: length });
    before.pass(MINUTE);
    before.kill();
    const after = shell(folder, { clocks: before.clocks, routines });
    expect(after.conductor.status().phase).toMatchObject({ lengthMs: length });
  });

  it('is not begun in a running break, nor when it is gone', () => {
    const { keeper } = inBreak();
    const before = keeper.session();
    expect(keeper.start({ what: 'floor', minutes: 6 })).toBe(false);
    expect(keeper.session()).toBe(before);
    const fresh = shell(temporaryFolder());
    expect(fresh.keeper.start({ what: 'stretch', id: 'unknown' })).toBe(false);
    expect(fresh.keeper.start({ what: 'routine', id: 'unknown' })).toBe(false);
    expect(fresh.conductor.status().phase.type).toBe('counting');
  });

  it('takes the place of an end screen', () => {
    const { keeper, conductor, pass } = inBreak();
    pass(2 * MINUTE);
    expect(conductor.status().phase.type).toBe('over');
    expect(keeper.start({ what: 'floor', minutes: 6 })).toBe(true);
    expect(keeper.session()?.length).toBe(6 * MINUTE);
  });

  it('is shown even where breaks are notifications', () => {
    const { keeper } = shell(temporaryFolder(), { settings: { breakStyle: 'notification' } });
    expect(keeper.start({ what: 'build', minutes: 2 })).toBe(true);
    expect(keeper.session()).not.toBeNull();
  });

  it('ends sooner for every stretch left out, and later again for one done once more', () => {
    const { keeper, conductor, pass, elapsed } = shell(temporaryFolder());
    keeper.start({ what: 'floor', minutes: 6 });
    pass(30 * SECOND);
    keeper.command('skip');
    const shorter = keeper.session()!.length;
    expect(shorter).toBeLessThan(6 * MINUTE);
    expect(conductor.status().phase).toMatchObject({ lengthMs: shorter });
    expect(elapsed()).toBe(30 * SECOND);
    pass(20 * SECOND);
    keeper.command('back');
    expect(keeper.session()!.length).toBeGreaterThan(shorter);
    expect(conductor.status().phase).toMatchObject({ lengthMs: keeper.session()!.length });
    expect(elapsed()).toBe(50 * SECOND);
  });

  it('is over when everything was left out', () => {
    const { keeper, conductor, pass } = shell(temporaryFolder());
    keeper.start({ what: 'stretch', id: 'seatedCatCow' });
    pass(8 * SECOND);
    keeper.command('skip');
    pass(6 * SECOND);
    expect(conductor.status().phase.type).not.toBe('running');
  });
});

describe('over a restart', () => {
  it('goes on with the same session, and with what was left out of it', () => {
    const before = inBreak();
    before.pass(20 * SECOND);
    before.keeper.command('skip');
    const session = before.keeper.session();
    before.kill();
    const after = shell(before.folder, { clocks: before.clocks });
    expect(after.keeper.session()).toEqual(session);
    expect(after.elapsed()).toBe(20 * SECOND);
    expect(after.logged).toEqual([]);
  });

  it('goes on with what the person had asked for, its end and its pause', () => {
    const folder = temporaryFolder();
    const before = shell(folder);
    before.keeper.start({ what: 'floor', minutes: 10 });
    before.pass(65 * SECOND);
    before.keeper.command('skip');
    before.conductor.act({ type: 'pauseBreak' });
    const session = before.keeper.session();
    before.pass(20 * SECOND);
    before.kill();
    const after = shell(folder, { clocks: before.clocks });
    expect(after.keeper.session()).toEqual(session);
    expect(after.keeper.isAsked()).toBe(true);
    expect(after.conductor.status().phase).toMatchObject({
      paused: true,
      lengthMs: session!.length,
    });
    expect(after.elapsed()).toBe(65 * SECOND);
  });

  it('goes on where the process was killed just as the person ended it', () => {
    const folder = temporaryFolder();
    let left = Infinity;
    const before = shell(folder, { mayWrite: () => (left -= 1) >= 0 });
    before.keeper.start({ what: 'floor', minutes: 6 });
    before.pass(40 * SECOND);
    const session = before.keeper.session();
    left = 1;
    before.conductor.act({ type: 'endBreak' });
    before.kill();
    const after = shell(folder, { clocks: before.clocks });
    expect(after.keeper.session()).toEqual(session);
    after.pass(6 * MINUTE + 30 * SECOND);
    expect(after.stretches().map(({ stretch }) => stretch)).toEqual(idsOf(session));
  });

  it('builds another one where the file is gone or broken', () => {
    const before = inBreak();
    before.kill();
    writeFileSync(path.join(before.folder, 'session.json'), '{');
    const after = shell(before.folder, { clocks: before.clocks });
    expect(after.keeper.session()?.length).toBe(2 * MINUTE);
    expect(after.logged).toEqual([]);
  });

  it('takes nothing over into a break that was put off', () => {
    const { keeper, conductor, pass, clocks } = shell(temporaryFolder());
    pass(29.6 * MINUTE);
    conductor.act({ type: 'start' });
    pass(10 * SECOND);
    keeper.command('skip');
    conductor.act({ type: 'snooze' });
    expect(keeper.session()).toBeNull();
    clocks.pass(5.1 * MINUTE);
    conductor.act({ type: 'start' });
    expect(keeper.session()?.items.some(({ skipped }) => skipped)).toBe(false);
  });
});
