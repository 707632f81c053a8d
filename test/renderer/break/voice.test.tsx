import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeMain } from '../fakes/bridge.ts';
import { pass } from '../fakes/pass.ts';
import { reloadAt, showAt } from '../fakes/running-break.ts';
import { running, sampleStatus } from '../fakes/samples.ts';
import { SAMPLE_TIMES, sampleSession } from '../fakes/sample-session.ts';
import { VOICES, fakeSpeech } from '../fakes/speech.ts';

const spoken = { voice: true, sounds: false } as const;
const paused = (elapsed: number) =>
  sampleStatus({ phase: running({ remainingMs: 120_000 - elapsed, paused: true }) });

/** Lets time pass as a page lives through it: it is drawn, and what was drawn sets its timers. */
function live(ms: number): void {
  for (let left = ms; left > 0; left -= 100) pass(Math.min(left, 100));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the voice', () => {
  it('says name, cues and sides as they come, in the page’s language at the chosen pace', async () => {
    const speech = fakeSpeech();
    await showAt(0, { ...spoken, voiceRate: 120 });
    live(100);
    expect(speech.said).toEqual(['Get comfortable. It begins in a moment. Seated cat-cow.']);
    expect(speech.last()).toMatchObject({ voice: VOICES.anna, lang: 'en-GB', rate: 1.2 });
    speech.finish();
    live(5_100);
    expect(speech.said.at(-1)).toBe('Sit on the front half of the seat, feet flat, hands on your knees.'); // prettier-ignore
  });

  it('is silent while it is turned off, and begins with the next step when turned on', async () => {
    const speech = fakeSpeech();
    const { main } = await showAt(SAMPLE_TIMES.hold, { sounds: false });
    live(1_000);
    expect(speech.said).toEqual([]);
    await act(async () => main.tell('settings', { ...main.settings(), voice: true }));
    live(2_000);
    expect(speech.said).toEqual(['Keep the foot flexed and let the raised knee sink by itself.']);
  });

  it('never talks over itself: what waited too long is dropped for what is now', async () => {
    const speech = fakeSpeech();
    await showAt(SAMPLE_TIMES.sideChange, spoken);
    live(100);
    live(3_000);
    expect(speech.said).toEqual(['Now the other side. Left side.']);
    live(3_000);
    speech.finish();
    live(100);
    expect(speech.said).toHaveLength(2);
    expect(speech.said[1]).toMatch(/^Keep the foot flexed/u);
  });

  it('breaks off for a person who presses "next"', async () => {
    const speech = fakeSpeech();
    const { main } = await showAt(SAMPLE_TIMES.enter, spoken);
    live(100);
    const { items } = sampleSession();
    const [first, ...rest] = items;
    const cut = { ...first!, length: 5_100, steps: first!.steps.slice(0, 2) };
    const second = { ...rest[0]!, start: 5_100, steps: rest[0]!.steps.map((step) => ({ ...step, start: step.start - 25_900 })) }; // prettier-ignore
    const before = speech.cancelled();
    act(() => main.tell('session', sampleSession({ items: [cut, second] })));
    live(200);
    expect(speech.cancelled()).toBe(before + 1);
    expect(speech.said.at(-1)).toBe('Next. Seated figure-four. Right side.');
  });

  it('counts the last three seconds of a hold, unless it is speaking', async () => {
    const speech = fakeSpeech();
    await showAt(SAMPLE_TIMES.hold, spoken);
    live(100);
    speech.finish();
    live(17_000);
    expect(speech.said.slice(1)).toEqual(['3']);
    live(1_000);
    expect(speech.said.slice(1)).toEqual(['3']);
    speech.finish();
    live(1_000);
    expect(speech.said.slice(1)).toEqual(['3', '1']);
  });

  it.each([
    ['a pause', (main: FakeMain) => main.tell('status', paused(SAMPLE_TIMES.hold + 100))],
    ['the end', (main: FakeMain) => main.tell('status', sampleStatus())],
    ['a page that is put away', () => fireEvent(window, new Event('pagehide'))],
  ])('falls silent with %s', async (_, come) => {
    const speech = fakeSpeech();
    const { main } = await showAt(SAMPLE_TIMES.hold, spoken);
    live(100);
    const before = { cancelled: speech.cancelled(), said: speech.said.length };
    await act(async () => come(main));
    expect(speech.cancelled()).toBe(before.cancelled + 1);
    live(5_000);
    expect(speech.said).toHaveLength(before.said);
  });

  it('does not begin in the middle when the page is loaded again', async () => {
    const speech = fakeSpeech();
    await reloadAt(SAMPLE_TIMES.hold + 8_000, spoken);
    live(1_000);
    expect(speech.said).toEqual([]);
  });

  it('takes voices that come late, and never one that needs a network', async () => {
    const speech = fakeSpeech([VOICES.cloud]);
    await showAt(SAMPLE_TIMES.hold - 2_000, spoken);
    live(1_000);
    expect(speech.said).toEqual([]);
    act(() => speech.bring([VOICES.cloud, VOICES.bernd, VOICES.anna]));
    live(1_500);
    expect(speech.last()?.voice).toBe(VOICES.anna);
  });

  it('speaks with the chosen voice', async () => {
    const speech = fakeSpeech([VOICES.anna, VOICES.bernd]);
    await showAt(0, { ...spoken, voiceName: 'Bernd' });
    live(100);
    expect(speech.last()?.voice).toBe(VOICES.bernd);
  });

  it.each(['speak', 'cancel', 'getVoices'] as const)(
    'leaves the player alone where the speech of the system fails at "%s"',
    async (part) => {
      const speech = fakeSpeech();
      speech.breakAt(part);
      const { main } = await showAt(SAMPLE_TIMES.hold, spoken);
      live(2_000);
      await act(async () => main.tell('status', paused(SAMPLE_TIMES.hold + 2_000)));
      live(5_000);
      expect(screen.getByRole('heading').textContent).toBe('Seated figure-four');
      expect(screen.getByText(/no voice to speak with/u)).toBeTruthy();
    },
  );

  it('says in words that there is none', async () => {
    await showAt(0, spoken);
    live(10_000);
    expect(screen.getByText(/no voice to speak with/u)).toBeTruthy();
  });
});
