import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { NO_SENSOR, NOT_ASKED } from '../../../shared/sensing/senses-view.ts';
import { holdWords, signWords } from '../../../shared/sensing/sign-words.ts';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answer } from '../../../shared/sensing/signs.ts';
import { by, NO } from './answers.ts';

const english = createTranslator('en', 'en-GB');
const unknown = (why: string): Answer => ({ is: 'unknown', why });

describe('a sign in words', () => {
  it.each<[words: string, answer: Answer]>([
    ['Microphone in use by zoom, obs.', by('zoom', 'obs')],
    ['The microphone is in use.', by('')],
    ['No program uses the microphone.', NO],
    ['Not looked at yet. Sitwell looks when it matters.', unknown(NOT_ASKED)],
    ['This cannot be told here.', unknown(NO_SENSOR)],
    ['This cannot be told here: no answer.', unknown('no answer')],
  ])('%s', (words, answer) => {
    expect(signWords(english, { sign: 'microphone', answer, at: null })).toBe(words);
  });

  it('has words of its own for every sign', () => {
    const all = SIGN_IDS.flatMap((sign) =>
      [NO, by(''), by('vlc')].map((answer) => signWords(english, { sign, answer, at: 0 })),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('says why prompts wait, with who is behind it', () => {
    expect(holdWords(english, { hold: 'meeting', programs: ['zoom'] })).toBe(
      'You are in a call (zoom), so prompts wait.',
    );
    expect(holdWords(english, { hold: 'fullScreen', programs: [] })).toBe(
      'Something fills the screen, so prompts wait.',
    );
  });
});
