import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BreakPhase } from '../../../shared/breaks/status.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { hearNotes } from '../fakes/notes.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';
import { reloadAt, showAt } from '../fakes/running-break.ts';
import { over, running, sampleStatus } from '../fakes/samples.ts';
import { SAMPLE_TIMES } from '../fakes/sample-session.ts';

async function listenTo(phases: readonly BreakPhase[], settings: Partial<Settings> = {}) {
  const heard = hearNotes();
  const [first, ...rest] = phases;
  const { main } = await showPage('break', { settings, status: { phase: first! } });
  const notes = [heard.notes];
  for (const phase of rest) {
    await act(async () => main.tell('status', sampleStatus({ phase })));
    notes.push(heard.notes);
  }
  return notes;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a break', () => {
  it('sounds when it begins and when its time is up', async () => {
    // Two notes, then three; each is a tone and its octave.
    expect(await listenTo([running(), running({ remainingMs: 60_000 }), over()])).toEqual([4, 4, 10]); // prettier-ignore
  });

  it('is silent when sounds are off or the volume is nothing', async () => {
    expect(await listenTo([running(), over()], { sounds: false })).toEqual([0, 0]);
    expect(await listenTo([running(), over()], { soundVolume: 0 })).toEqual([0, 0]);
  });

  it('is silent when it is only reopened, and when it was skipped', async () => {
    expect(
      await listenTo([running({ remainingMs: 60_000 }), over({ outcome: 'skipped', share: 0 })]),
    ).toEqual([0, 0]);
  });
});

describe('a session', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  /** Notes heard in two seconds around a moment of the sample session. */
  async function around(moment: number, settings: Partial<Settings> = {}) {
    const heard = hearNotes();
    await showAt(moment - 1_000, settings);
    const before = heard.notes;
    for (let step = 0; step < 4; step += 1) {
      pass(500);
      await act(async () => undefined);
    }
    return (heard.notes - before) / 2;
  }

  it.each([
    ['a stretch begins', SAMPLE_TIMES.enter, 2],
    ['it is repeated from now on', SAMPLE_TIMES.firstRound, 1],
    ['another breath of it', SAMPLE_TIMES.secondRound, 0],
    ['it is held', SAMPLE_TIMES.hold, 1],
    ['the other side', SAMPLE_TIMES.sideChange, 2],
    ['what is next is shown', SAMPLE_TIMES.preview, 0],
  ])('has a tone of its own where %s', async (_, moment, notes) => {
    expect(await around(moment)).toBe(notes);
  });

  it.each([{ sounds: false }, { soundVolume: 0 }, { sessionChimes: false }])(
    'is silent with %o',
    async (settings) => {
      expect(await around(SAMPLE_TIMES.hold, settings)).toBe(0);
    },
  );

  it('is silent when the page is loaded in the middle of a step', async () => {
    const heard = hearNotes();
    await reloadAt(SAMPLE_TIMES.hold + 4_000);
    expect(heard.notes).toBe(0);
  });
});
