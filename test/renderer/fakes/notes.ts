import { vi } from 'vitest';

/** Counts how many tones a page starts; two to a note. Taken away by vi.unstubAllGlobals. */
export function hearNotes(): { notes: number } {
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
