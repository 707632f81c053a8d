import { describe, expect, it } from 'vitest';
import { judge, whatCounts } from '../../../shared/sensing/judge.ts';
import type { SensingRules } from '../../../shared/sensing/meanings.ts';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answer, Answers } from '../../../shared/sensing/signs.ts';
import { AT_HOME, by, NO, rulesWith, UNKNOWN } from './answers.ts';

const judged = (answers: Answers, rules: Partial<SensingRules> = {}, around = AT_HOME): string => {
  const { engaged, holds } = judge(answers, rulesWith(rules), around);
  const words = holds.map(({ hold, programs }) => [hold, ...programs].join(' '));
  return [...(engaged ? ['engaged'] : []), ...words].join(', ');
};
const film: Answers = { fullScreen: by('vlc'), awake: by('vlc') };
const slides: Answers = { fullScreen: by('powerpnt'), awake: by('powerpnt') };
const editor: Answers = { fullScreen: by('code'), awake: NO };

type Case = [what: string, follows: string, answers: Answers, rules?: Partial<SensingRules>];

const CASES: readonly Case[] = [
  ['nothing', '', {}],
  ['a call', 'engaged, meeting zoom', { microphone: by('zoom') }],
  ['a camera', 'engaged, meeting', { camera: by('') }],
  ['both, by two', 'engaged, meeting zoom obs', { microphone: by('zoom'), camera: by('obs', 'zoom') }], // prettier-ignore
  ['a call that is no hold', 'engaged', { microphone: by('zoom') }, { holdInCalls: false }],
  ['a call that does not count', 'meeting zoom', { microphone: by('zoom') }, { countCallsAndFilms: false }], // prettier-ignore
  ['music', 'engaged', { awake: by('rhythmbox') }],
  ['music that does not count', '', { awake: by('rhythmbox') }, { countCallsAndFilms: false }],
  ['a film', 'engaged, fullScreen vlc', film],
  ['a film during which breaks may come', 'engaged', film, { holdInFilms: false }],
  ['slides', 'engaged, presenting powerpnt', slides],
  ['slides during which breaks may come', 'engaged', slides, { holdInSlides: false }],
  ['an editor in full screen', '', editor],
  ['an editor in full screen, if set so', 'fullScreen code', editor, { holdInFullScreen: true }],
  ['do not disturb', 'doNotDisturb', { doNotDisturb: by() }],
  ['do not disturb that does not matter', '', { doNotDisturb: by() }, { holdInDoNotDisturb: false }], // prettier-ignore
  ['a named program', 'program blender', { program: by('blender') }, { quietPrograms: ['Blender'] }], // prettier-ignore
  ['a program nobody named', '', { program: by('blender') }, { quietPrograms: ['gimp'] }],
  ['a list that was emptied', '', { program: by('blender') }],
  ['a call of an ignored program', '', { microphone: by('c:\\Games\\Steam.EXE') }, { ignoredPrograms: ['steam'] }], // prettier-ignore
  ['an ignored program beside another', 'engaged, meeting zoom', { microphone: by('obs', 'zoom') }, { ignoredPrograms: ['OBS.exe'] }], // prettier-ignore
  ['a nameless program, which nobody can ignore', 'engaged, meeting', { microphone: by('') }, { ignoredPrograms: [''] }], // prettier-ignore
  ['our own camera', '', { camera: by('sitwell') }],
  ['our own break in full screen', '', { fullScreen: by('sitwell') }, { holdInFullScreen: true }],
  ['a tool that only keeps the display awake', '', { awake: by('caffeine-ng') }],
  ['several holds', 'engaged, meeting zoom, presenting powerpnt, doNotDisturb', { ...slides, microphone: by('zoom'), doNotDisturb: by() }], // prettier-ignore
];

describe('what follows from signs', () => {
  it.each<Case>(CASES)('%s: %s', (_what, follows, answers, rules) => {
    expect(judged(answers, rules)).toBe(follows);
  });

  it('is nothing at all from what cannot be told, whatever is set', () => {
    const everything: Answers = Object.fromEntries(SIGN_IDS.map((sign) => [sign, UNKNOWN]));
    expect(judged(everything, { holdInFullScreen: true, quietPrograms: ['zoom'] })).toBe('');
  });

  it('leaves a sign with nobody named behind it as it is', () => {
    const nobody: Answer = { is: 'yes', by: [] };
    expect(whatCounts('microphone', nobody, rulesWith({ ignoredPrograms: ['x'] }), [])).toBe(nobody); // prettier-ignore
  });
});
