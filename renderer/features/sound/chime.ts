// What lives here: the soft chimes of a break and its session, made from sine waves; no sound files.
// What does not: when they sound (break/use-chimes.ts, player/StepSounds.tsx).
// To add a chime: its notes below.
import type { SessionChime } from '../../../shared/sessions/chimes.ts';

interface Chime {
  /** Frequencies in Hz, one after the other. */
  readonly notes: readonly number[];
  /** Seconds between two notes, and until a note has died away. */
  readonly gap: number;
  readonly fade: number;
  /** Next to the others, 0 to 1. */
  readonly loudness: number;
}

/** Bells for a break: a rising fourth to begin, a falling chord to end. */
const bell = (...notes: readonly number[]): Chime => ({ notes, gap: 0.22, fade: 1.6, loudness: 1 });
/** Drops for its session: shorter, softer and higher, so that nobody takes one for the end. */
const drop = (...notes: readonly number[]): Chime => ({
  notes,
  gap: 0.13,
  fade: 0.6,
  loudness: 0.6,
});

const CHIMES: Readonly<Record<'start' | 'end' | SessionChime, Chime>> = {
  start: bell(392, 523.25),
  end: bell(659.25, 523.25, 392),
  stretch: drop(587.33, 783.99),
  hold: drop(783.99),
  release: drop(783.99, 587.33),
  side: drop(880, 880),
};

/** Plays a chime. `volume` is 0 to 100; at 0, or where there is no sound, nothing happens. */
export async function playChime(name: keyof typeof CHIMES, volume: number): Promise<void> {
  if (volume <= 0 || typeof AudioContext === 'undefined') return;
  const { notes, gap, fade, loudness } = CHIMES[name];
  const context = new AudioContext();
  try {
    await context.resume();
    // Loudness is heard as a curve: the middle of the slider should sound like half.
    const peak = 0.35 * loudness * (volume / 100) ** 2;
    for (const [index, frequency] of notes.entries())
      playNote(context, { frequency, fade, peak, at: context.currentTime + index * gap });
    await new Promise((resolve) => setTimeout(resolve, (notes.length * gap + fade) * 1_000));
  } finally {
    await context.close();
  }
}

interface Note {
  readonly frequency: number;
  /** When it begins, by the context's clock, and until it has died away, s. */
  readonly at: number;
  readonly fade: number;
  readonly peak: number;
}

/** One bell-like note: a sine and its octave, quickly there and slowly gone. */
function playNote(context: AudioContext, { frequency, at, fade, peak }: Note): void {
  for (const [multiple, share] of [
    [1, 1],
    [2, 0.25],
  ] as const) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = frequency * multiple;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(Math.max(0.0002, peak * share), at + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + fade / multiple);
    tone.connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + fade);
  }
}
