import { describe, expect, it, vi } from 'vitest';
import { showsSomething } from '../../../electron/breaks/ask-first.ts';
import { createConductor } from '../../../electron/breaks/conductor.ts';
import { liveBreakSettings } from '../../../electron/breaks/live-settings.ts';
import { initialState } from '../../../shared/breaks/state.ts';
import { statusOf } from '../../../shared/breaks/status-of.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';

/** Somebody who types for a while, and sensors that answer when told to. */
function desk() {
  const clocks = fakeClocks();
  const shown: string[] = [];
  const log = vi.fn();
  const waiting: { readonly answer: () => void; readonly fail: () => void }[] = [];
  const asks = {
    isKnown: false,
    looks: 0,
    showings: 0,
    beforeLook: (): Promise<unknown> | null => null,
  };
  const open = (): Promise<void> =>
    new Promise((resolve, reject) => waiting.push({ answer: resolve, fail: reject }));
  let idleMs = 0;
  const conductor = createConductor({
    scheduler: { initialState, step, nextWake, statusOf },
    clocks,
    restored: null,
    settings: liveBreakSettings(
      () => DEFAULT_SETTINGS,
      () => 'UTC',
      () => true,
    ),
    look: () => ({ idleMs, engaged: false, own: false }),
    beforeLook: () => {
      asks.looks += 1;
      return asks.beforeLook();
    },
    beforeShowing: () => {
      asks.showings += 1;
      return asks.isKnown ? null : open();
    },
    carryOut: (effects) => {
      const visible = effects.filter((effect) => showsSomething([effect]) || effect.type === 'withdrawAnnounce'); // prettier-ignore
      shown.push(...visible.map(({ type }) => type));
    },
    save: () => undefined,
    log,
  });
  conductor.start();
  /** Answers what is asked, and lets everything follow from it. */
  const settle = async (how: 'answer' | 'fail' = 'answer'): Promise<void> => {
    for (const one of waiting.splice(0)) one[how]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const rest = (ms: number): void => void (idleMs = ms);
  return { conductor, clocks, shown, log, asks, waiting, settle, rest };
}

const UNTIL_ANNOUNCED = 29.5 * MINUTE;

describe('the conductor before it shows something', () => {
  it('asks once, waits, and shows it when nothing is learnt', async () => {
    const { clocks, shown, asks, settle } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    expect([asks.showings, shown]).toEqual([1, []]);
    await settle();
    expect([asks.showings, shown]).toEqual([1, ['announce']]);
  });

  it('shows nothing when a call is found', async () => {
    const { conductor, clocks, shown, settle } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    conductor.tell({ type: 'holdBegan', hold: 'meeting' });
    await settle();
    clocks.pass(10 * MINUTE);
    expect(shown).toEqual([]);
    expect(conductor.status().owed).toBe('move');
  });

  it('does not ask what is known', () => {
    const { clocks, shown, asks } = desk();
    asks.isKnown = true;
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    expect([asks.showings, shown]).toEqual([1, ['announce']]);
  });

  it('asks again before the break opens', async () => {
    const { clocks, shown, settle, asks, rest, conductor } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    await settle();
    rest(4_000);
    clocks.pass(30 * SECOND);
    expect([asks.showings, shown]).toEqual([2, ['announce']]);
    conductor.tell({ type: 'holdBegan', hold: 'meeting' });
    await settle();
    expect(shown).toEqual(['announce', 'withdrawAnnounce']);
  });

  it('asks nothing while there is nothing to show', () => {
    const { clocks, asks } = desk();
    clocks.pass(25 * MINUTE);
    expect(asks.showings).toBe(0);
  });

  it('waits five seconds at most', async () => {
    const { clocks, shown, settle } = desk();
    clocks.pass(UNTIL_ANNOUNCED + 4_900);
    expect(shown).toEqual([]);
    clocks.pass(200);
    expect(shown).toEqual(['announce']);
    await settle();
    expect(shown).toEqual(['announce']);
  });

  it('goes on when asking fails', async () => {
    const { clocks, shown, settle } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    await settle('fail');
    expect(shown).toEqual(['announce']);
    expect(clocks.waiting()).toBe(1);
  });

  it('sets no timer of its own beside the one, while it waits and after', async () => {
    const { clocks, settle } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    // The next look, should no answer come, and the end of waiting.
    expect(clocks.waiting()).toBe(2);
    await settle();
    expect(clocks.waiting()).toBe(1);
  });

  it('lets no click wait', () => {
    const { conductor, clocks } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    conductor.act({ type: 'start', kind: 'move' });
    expect(conductor.status().phase.type).toBe('running');
  });

  it('shows nothing and sets no timer when it is stopped meanwhile', async () => {
    const { conductor, clocks, shown, settle } = desk();
    clocks.pass(UNTIL_ANNOUNCED + SECOND);
    conductor.stop();
    await settle();
    clocks.pass(10 * MINUTE);
    expect(shown).toEqual([]);
    expect(clocks.waiting()).toBe(0);
  });

  it('asks nothing at the end', () => {
    const { conductor, clocks, asks } = desk();
    clocks.pass(UNTIL_ANNOUNCED - SECOND);
    conductor.stop();
    expect(asks.showings).toBe(0);
  });
});

describe('the conductor before it looks', () => {
  it('waits for an answer, and half a second at most', async () => {
    const { conductor, clocks, asks, settle } = desk();
    const looked = () => conductor.state().last.mono;
    const before = looked();
    asks.beforeLook = () => new Promise(() => undefined);
    clocks.pass(15 * SECOND + 400);
    expect(looked()).toBe(before);
    clocks.pass(100);
    expect(looked()).toBe(before + 15_500);
    asks.beforeLook = () => Promise.resolve();
    clocks.pass(15 * SECOND);
    await settle();
    expect(looked()).toBe(before + 30_500);
    expect(clocks.waiting()).toBe(1);
  });

  it('looks all the same when asking throws', () => {
    const { conductor, clocks, asks, log } = desk();
    asks.beforeLook = () => {
      throw new Error('no bus');
    };
    const before = conductor.state().last.mono;
    clocks.pass(15 * SECOND);
    expect(conductor.state().last.mono).toBe(before + 15 * SECOND);
    expect(log).toHaveBeenCalledWith('asking', expect.any(Error));
  });

  it('does not ask before a look that something else asks for', () => {
    const { conductor, asks } = desk();
    conductor.look();
    conductor.act({ type: 'posture', posture: 'standing' });
    expect(asks.looks).toBe(0);
  });
});
