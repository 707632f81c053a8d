import { vi } from 'vitest';

const voice = (name: string, lang: string, localService = true): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});

/** Voices as a system might have them; one of them would need a network. */
export const VOICES = {
  anna: voice('Anna', 'en-GB'),
  bernd: voice('Bernd', 'de-DE'),
  cloud: voice('Cloud', 'en-GB', false),
} as const;

/** A system's speech, made of values: it remembers what was said, and never ends a sentence by itself. */
export interface FakeSpeech {
  /** Everything spoken, in order. */
  readonly said: string[];
  readonly last: () => SpeechSynthesisUtterance | undefined;
  readonly cancelled: () => number;
  /** The sentence being spoken comes to its end. */
  readonly finish: () => void;
  /** From now on this part of it throws. */
  readonly breakAt: (part: 'speak' | 'cancel' | 'getVoices') => void;
  /** The system brings its voices. */
  readonly bring: (voices: readonly SpeechSynthesisVoice[]) => void;
}

class FakeUtterance extends EventTarget {
  text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Puts speech into the page, with these voices at first. Taken away by vi.unstubAllGlobals. */
export function fakeSpeech(first: readonly SpeechSynthesisVoice[] = [VOICES.anna]): FakeSpeech {
  let voices = first;
  let cancelled = 0;
  const spoken: SpeechSynthesisUtterance[] = [];
  const said: string[] = [];
  const target = Object.assign(new EventTarget(), {
    getVoices: () => [...voices],
    speak: (utterance: SpeechSynthesisUtterance) => {
      spoken.push(utterance);
      said.push(utterance.text);
    },
    cancel: () => (cancelled += 1),
  });
  vi.stubGlobal('speechSynthesis', target);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return {
    said,
    last: () => spoken.at(-1),
    cancelled: () => cancelled,
    finish: () => spoken.at(-1)?.dispatchEvent(new Event('end')),
    breakAt: (part) => {
      target[part] = () => {
        throw new Error('There is no speech here after all.');
      };
    },
    bring: (next) => {
      voices = next;
      target.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
