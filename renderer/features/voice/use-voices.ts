import { useSyncExternalStore } from 'react';
import { useShared, useWords } from '../../state/context.ts';
import { chooseVoice } from './choose-voice.ts';
import { withSpeech } from './speech.ts';

/** Some systems bring their voices late and do not say so: asked again after these times, ms. */
const ASK_AGAIN = [250, 1_000, 3_000, 8_000];

let known: readonly SpeechSynthesisVoice[] = [];

/** The list as it is now; the same value for as long as nothing changes. */
function look(): readonly SpeechSynthesisVoice[] {
  const voices = withSpeech(
    (synthesis) => synthesis.getVoices().filter(({ localService }) => localService),
    [],
  );
  const isSame =
    voices.length === known.length && voices.every(({ voiceURI }, at) => voiceURI === known[at]?.voiceURI); // prettier-ignore
  if (!isSame) known = voices;
  return known;
}

function follow(changed: () => void): () => void {
  withSpeech((synthesis) => synthesis.addEventListener('voiceschanged', changed), undefined);
  const timers = ASK_AGAIN.map((ms) => setTimeout(changed, ms));
  return () => {
    withSpeech((synthesis) => synthesis.removeEventListener('voiceschanged', changed), undefined);
    for (const timer of timers) clearTimeout(timer);
  };
}

/** The voices on this computer itself; none at first, and none for good where there is no speech. */
export const useVoices = (): readonly SpeechSynthesisVoice[] => useSyncExternalStore(follow, look);

/** The voice that guides: the chosen one, or one of the page's language; null where there is none. */
export function useVoice(): SpeechSynthesisVoice | null {
  const { settings } = useShared();
  const { language } = useWords();
  const voices = useVoices();
  return chooseVoice(voices, settings.voiceName, regional(language));
}

/** The person's own form of the page's language, such as "en-GB" for "en". */
export function regional(language: string): string {
  const [base = language] = language.split('-');
  return navigator.languages.find((tag) => tag.split('-')[0] === base) ?? base;
}
