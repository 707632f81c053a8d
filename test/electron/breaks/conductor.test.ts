import { describe, expect, it, vi } from 'vitest';
import { createConductor } from '../../../electron/breaks/conductor.ts';
import type { Scheduler } from '../../../electron/breaks/conductor.ts';
import type { Effect } from '../../../shared/breaks/effects.ts';
import type { Fact } from '../../../shared/breaks/facts.ts';
import { breakSettingsOf } from '../../../shared/breaks/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { statusWith } from '../../fakes/status.ts';

interface State {
  readonly facts: readonly Fact[];
}
const surroundings = { timeZone: 'UTC', idleTrusted: true };

/** A scheduler that remembers what it was told, wants a look every 15 s, and asks for what it is set to. */
function loop() {
  const clocks = fakeClocks();
  const saved: State[] = [];
  const log = vi.fn();
  const effects: Effect[] = [];
  const carried: Effect[] = [];
  const wants = { wake: 15_000 as number | null, fails: false, means: true, sees: true };
  let react = (): void => undefined;
  const onEffect = (reaction: () => void) => (react = reaction);
  let settings = breakSettingsOf(DEFAULT_SETTINGS, surroundings);
  const scheduler: Scheduler<State> = {
    initialState: () => ({ facts: [] }),
    step: (state, fact) => {
      if (wants.fails) throw new Error('a fault in the core');
      return { state: { facts: [...state.facts, fact] }, effects: effects.splice(0) };
    },
    nextWake: (state) => (state.facts.length > 0 || wants.means ? wants.wake : 15_000),
    statusOf: (state, _settings, at) => {
      if (!wants.means && state.facts.length > 0) throw new Error('a state that means nothing');
      return statusWith({ wall: at.wall });
    },
  };
  const conductor = createConductor({
    scheduler,
    clocks,
    restored: null,
    settings: () => settings,
    look: () => {
      if (!wants.sees) throw new Error('no sensor');
      return { idleMs: 4_000, engaged: false, own: true };
    },
    carryOut: (these) => {
      carried.push(...these);
      if (these.length > 0) react();
    },
    save: (state) => saved.push(state),
    log,
  });
  const types = () => conductor.state().facts.map(({ type }) => type);
  const change = () => {
    settings = breakSettingsOf({ ...DEFAULT_SETTINGS, strict: true }, surroundings);
  };
  return { conductor, clocks, saved, log, effects, carried, wants, types, change, onEffect };
}

describe('the conductor', () => {
  it('begins by judging the time since the snapshot, and looks at once', () => {
    const { conductor, types } = loop();
    conductor.start();
    expect(types()).toEqual(['started', 'sample']);
    expect(conductor.state().facts[1]).toMatchObject({ idleMs: 4_000, engaged: false, own: true });
  });

  it('looks when the scheduler wants it, with one timer', () => {
    const { conductor, clocks, types } = loop();
    conductor.start();
    clocks.pass(45_000);
    expect(types()).toEqual(['started', 'sample', 'sample', 'sample', 'sample']);
    expect(clocks.waiting()).toBe(1);
  });

  it('sets no timer when there is nothing to wait for', () => {
    const { conductor, clocks, wants } = loop();
    conductor.start();
    wants.wake = null;
    conductor.tell({ type: 'lock', idleMs: 0 });
    expect(clocks.waiting()).toBe(0);
    wants.wake = 15_000;
    conductor.tell({ type: 'unlock' });
    expect(clocks.waiting()).toBe(1);
  });

  it('looks before it passes an action on, both at the same moment', () => {
    const { conductor, types } = loop();
    conductor.act({ type: 'snooze' });
    const { facts } = conductor.state();
    expect(types()).toEqual(['sample', 'action']);
    expect(facts[0]!.at).toEqual(facts[1]!.at);
  });

  it('notices changed settings by itself, before the next fact', () => {
    const { conductor, types, change } = loop();
    conductor.start();
    change();
    conductor.look();
    conductor.look();
    expect(types()).toEqual(['started', 'sample', 'settingsChanged', 'sample', 'sample']);
  });

  it('lets a fact that an effect brings wait its turn', () => {
    const { conductor, effects, types, onEffect } = loop();
    const seen: string[][] = [];
    conductor.listen(() => seen.push(types()));
    effects.push({ type: 'withdrawPosture' });
    onEffect(() => conductor.tell({ type: 'unlock' }));
    // The listener hears once, when everything has settled.
    conductor.tell({ type: 'resume' });
    expect(types()).toEqual(['resume', 'unlock']);
    expect(seen).toHaveLength(1);
  });

  it('tells last what is so, also where a listener brings more about', () => {
    const { conductor, clocks } = loop();
    let hasAnswered = false;
    conductor.listen(() => {
      if (hasAnswered) return;
      hasAnswered = true;
      clocks.pass(1_000);
      conductor.tell({ type: 'holdEnded', hold: 'meeting' });
    });
    const heard: number[] = [];
    conductor.listen(({ wall }) => heard.push(wall));
    conductor.start();
    expect(heard).toHaveLength(2);
    expect(heard.at(-1)).toBe(clocks.now().wall);
  });

  it('carries out effects and saves when asked to', () => {
    const { conductor, effects, carried, saved } = loop();
    conductor.start();
    effects.push({ type: 'withdrawAnnounce' }, { type: 'save' });
    const before = saved.length;
    conductor.look();
    expect(carried).toEqual([{ type: 'withdrawAnnounce' }, { type: 'save' }]);
    expect(saved).toHaveLength(before + 1);
  });

  it('stamps the snapshot every minute at the desk', () => {
    const { conductor, clocks, saved } = loop();
    conductor.start();
    const before = saved.length;
    clocks.pass(10 * 60_000);
    expect(saved.length - before).toBe(10);
  });

  it('goes on, counting anew, when the core has a fault', () => {
    const { conductor, clocks, wants, log, carried, types } = loop();
    conductor.start();
    wants.fails = true;
    conductor.look();
    expect(log).toHaveBeenCalledWith('scheduler', expect.any(Error));
    expect(carried).toContainEqual({ type: 'close' });
    wants.fails = false;
    clocks.pass(15_000);
    expect(types()).toEqual(['sample']);
  });

  it('begins anew from a state that means nothing', () => {
    const { conductor, clocks, wants, carried, types } = loop();
    conductor.start();
    wants.means = false;
    conductor.look();
    expect(carried).toContainEqual({ type: 'close' });
    expect(types()).toEqual([]);
    expect(clocks.waiting()).toBe(1);
  });

  it('does not take a time that is no number for "at once, and again"', () => {
    const { conductor, clocks, wants, log } = loop();
    conductor.start();
    wants.means = false;
    wants.wake = Number.NaN;
    conductor.tell({ type: 'unlock' });
    expect(log).toHaveBeenCalledWith('scheduler', expect.any(Error));
    expect(clocks.waiting()).toBe(1);
  });

  it('looks again after a look that failed', () => {
    const { conductor, clocks, wants, log, types } = loop();
    conductor.start();
    wants.sees = false;
    clocks.pass(60_000);
    expect(log).toHaveBeenCalledWith('conductor', expect.any(Error));
    expect(clocks.waiting()).toBe(1);
    wants.sees = true;
    const before = types().length;
    clocks.pass(30_000);
    expect(types().length).toBeGreaterThan(before);
  });

  it('saves at the end, and then is silent', () => {
    const { conductor, clocks, saved, types } = loop();
    conductor.start();
    conductor.stop();
    conductor.stop();
    const facts = types().length;
    expect(saved.at(-1)).toEqual(conductor.state());
    expect(clocks.waiting()).toBe(0);
    conductor.look();
    expect(types()).toHaveLength(facts);
  });
});
