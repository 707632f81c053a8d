import { expect, it } from 'vitest';
import { chooseVoice } from '../../../renderer/features/voice/choose-voice.ts';

const voice = (name: string, lang: string, change: object = {}) => ({
  ...{ name, lang, voiceURI: name, default: false, localService: true },
  ...change,
});
const american = voice('Sam', 'en-US', { default: true });
const british = voice('Kate', 'en_GB');
const german = voice('Anna', 'de-DE');
const cloud = voice('Cloud', 'en-GB', { localService: false });

it('is the chosen one while it is there, in whatever language', () => {
  expect(chooseVoice([american, german], 'Anna', 'en-GB')).toBe(german);
  expect(chooseVoice([american], 'Anna', 'en-GB')).toBe(american);
});

it('is one of the language otherwise, the same country’s first and then the system’s own', () => {
  expect(chooseVoice([american, british, german], '', 'en-GB')).toBe(british);
  expect(chooseVoice([british, american], '', 'en')).toBe(american);
  expect(chooseVoice([german, british], '', 'en-AU')).toBe(british);
});

it('is nobody where nobody speaks the language, and never one that needs a network', () => {
  expect(chooseVoice([german], '', 'en-GB')).toBeNull();
  expect(chooseVoice([cloud], '', 'en-GB')).toBeNull();
  expect(chooseVoice([cloud], 'Cloud', 'en-GB')).toBeNull();
});
