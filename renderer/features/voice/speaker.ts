// What lives here: speaking with the system's own voices, one sentence at a time.
// What does not: what is said (shared/sessions/speech.ts), which voice there is (use-voices.ts, choose-voice.ts).
// To say something new: call `say` of a speaker.
import { withSpeech } from './speech.ts';

/** How something is said. */
export interface Manner {
  readonly voice: SpeechSynthesisVoice | null;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/** Says one thing at a time and never talks over itself. */
export interface Speaker {
  /**
   * Says this next: after what is being said, in place of whatever waited for that. With `cuts` at once.
   * `after` is a pause before it, ms.
   */
  readonly say: (text: string, manner: Manner & { readonly cuts?: boolean; readonly after?: number }) => void; // prettier-ignore
  /** Says it now or not at all: a number that comes late is wrong. */
  readonly count: (text: string, manner: Manner) => void;
  /** Falls silent and forgets what waited. */
  readonly stop: () => void;
}

/** Chromium loses what is spoken in the same breath as a `cancel`, ms. */
const AFTER_CANCEL = 60;
/** An end that is never told is taken as told after this long, ms for all of it and for each letter. */
const LONGEST = 3_000;
const LONGEST_LETTER = 150;

/** A speaker on the system's speech; it says nothing where there is none. */
export function createSpeaker(): Speaker {
  /** Kept while it is spoken: Chromium forgets to tell the end of one that nobody holds. */
  let current: SpeechSynthesisUtterance | null = null;
  let waiting: (() => void) | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const later = (run: () => void, ms: number): void => {
    timers.push(setTimeout(run, ms));
  };
  const clear = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    current = null;
  };
  const silence = (): void => {
    const wasSpeaking = current !== null;
    clear();
    if (wasSpeaking) withSpeech((synthesis) => synthesis.cancel(), undefined);
  };

  const start = (text: string, manner: Manner, after: number): void => {
    const end = (): void => {
      if (current !== utterance) return;
      clear();
      const next = waiting;
      waiting = null;
      next?.();
    };
    const utterance = withSpeech(() => utteranceOf(text, manner, end), null);
    if (!utterance) return;
    current = utterance;
    later(() => withSpeech((synthesis) => synthesis.speak(utterance), undefined), after);
    later(end, after + LONGEST + (text.length * LONGEST_LETTER) / manner.rate);
  };

  return {
    say: (text, { cuts = false, after = 0, ...manner }) => {
      if (cuts && current) {
        silence();
        waiting = null;
        start(text, manner, Math.max(after, AFTER_CANCEL));
      } else if (current) waiting = () => start(text, manner, 0);
      else start(text, manner, after);
    },
    count: (text, manner) => {
      if (!current) start(text, manner, 0);
    },
    stop: () => {
      waiting = null;
      silence();
    },
  };
}

function utteranceOf(
  text: string,
  { voice, rate }: Manner,
  end: () => void,
): SpeechSynthesisUtterance {
  // prettier-ignore
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  if (voice) utterance.lang = voice.lang;
  utterance.rate = rate;
  utterance.addEventListener('end', end);
  utterance.addEventListener('error', end);
  return utterance;
}
