/** Engines that threw once: to us they are as good as none until the page is loaded again. */
const broken = new WeakSet<SpeechSynthesis>();

/** Absent where the system has no speech at all. */
const engine = (): SpeechSynthesis | undefined =>
  (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/**
 * The one place that touches the system's speech. Where there is none, and where it throws, `otherwise` is
 * what comes of it: a fault of the voice is no fault of the player.
 */
export function withSpeech<Result>(
  act: (synthesis: SpeechSynthesis) => Result,
  otherwise: Result,
): Result {
  const synthesis = engine();
  if (!synthesis || broken.has(synthesis)) return otherwise;
  try {
    return act(synthesis);
  } catch {
    broken.add(synthesis);
    return otherwise;
  }
}
