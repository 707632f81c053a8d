// What lives here: the two soft chimes of a break, made from sine waves; no sound files.
// What does not: when they sound (break/use-chimes.ts).
// To add a chime: its notes below.

/** Frequencies in Hz: a rising fourth to begin, a falling chord to end. */
const NOTES = {
  start: [392, 523.25],
  end: [659.25, 523.25, 392],
} as const;

/** Seconds between two notes, and until a note has died away. */
const GAP = 0.22;
const FADE = 1.6;

/** Plays a chime. `volume` is 0 to 100; at 0, or where there is no sound, nothing happens. */
export async function playChime(chime: keyof typeof NOTES, volume: number): Promise<void> {
  if (volume <= 0 || typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  try {
    await context.resume();
    // Loudness is heard as a curve: the middle of the slider should sound like half.
    const peak = 0.35 * (volume / 100) ** 2;
    const notes = NOTES[chime];
    for (const [index, frequency] of notes.entries())
      playNote(context, frequency, context.currentTime + index * GAP, peak);
    const length = (notes.length * GAP + FADE) * 1_000;
    await new Promise((resolve) => setTimeout(resolve, length));
  } finally {
    await context.close();
  }
}

/** One bell-like note: a sine and its octave, quickly there and slowly gone. */
function playNote(context: AudioContext, frequency: number, at: number, peak: number): void {
  for (const [multiple, share] of [
    [1, 1],
    [2, 0.25],
  ] as const) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = frequency * multiple;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(Math.max(0.0002, peak * share), at + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + FADE / multiple);
    tone.connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + FADE);
  }
}
