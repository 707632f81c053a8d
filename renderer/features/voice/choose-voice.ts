/** What is known of a voice of the system. */
export type VoiceFacts = Pick<
  SpeechSynthesisVoice,
  'name' | 'lang' | 'default' | 'localService' | 'voiceURI'
>;

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/** Whether a voice speaks a language, in whatever country's way. */
export const speaks = ({ lang }: VoiceFacts, language: string): boolean =>
  baseOf(lang) === baseOf(language);

/**
 * The voice to speak with: the chosen one while it is there, else one of the page's language (the same
 * country's and the system's own first), else none. Voices that need a network are never used.
 */
export function chooseVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  chosen: string,
  language: string,
): Voice | null {
  const here = voices.filter(({ localService }) => localService);
  const named = chosen === '' ? undefined : here.find(({ name }) => name === chosen);
  if (named) return named;
  const fits = here.filter((voice) => speaks(voice, language));
  const sameCountry = fits.filter(({ lang }) => lang.replace('_', '-') === language);
  const best = sameCountry.length > 0 ? sameCountry : fits;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}
