import { act } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { BreakPhase } from '../../../shared/breaks/status.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { showPage } from '../fakes/render-page.tsx';
import { over, running, sampleStatus } from '../fakes/samples.ts';

/** Counts how many notes a page starts. */
function hear() {
  const parameter = { value: 0, setValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() };
  const heard = { notes: 0 };
  const node = {
    frequency: parameter,
    gain: parameter,
    connect: (next: unknown) => next,
    start: () => (heard.notes += 1),
    stop: () => undefined,
  };
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      resume = async () => undefined;
      close = async () => undefined;
      createOscillator = () => node;
      createGain = () => node;
    },
  );
  return heard;
}

async function listenTo(phases: readonly BreakPhase[], settings: Partial<Settings> = {}) {
  const heard = hear();
  const [first, ...rest] = phases;
  const { main } = await showPage('break', { settings, status: { phase: first! } });
  const notes = [heard.notes];
  for (const phase of rest) {
    await act(async () => main.tell('status', sampleStatus({ phase })));
    notes.push(heard.notes);
  }
  return notes;
}

afterEach(() => vi.unstubAllGlobals());

it('sounds when a break begins and when its time is up', async () => {
  // Two notes, then three; each is a tone and its octave.
  expect(await listenTo([running(), running({ remainingMs: 60_000 }), over()])).toEqual([4, 4, 10]);
});

it('is silent when sounds are off or the volume is nothing', async () => {
  expect(await listenTo([running(), over()], { sounds: false })).toEqual([0, 0]);
  expect(await listenTo([running(), over()], { soundVolume: 0 })).toEqual([0, 0]);
});

it('is silent when a break is only reopened, and when it was skipped', async () => {
  expect(
    await listenTo([running({ remainingMs: 60_000 }), over({ outcome: 'skipped', share: 0 })]),
  ).toEqual([0, 0]);
});
