import { describe, expect, it } from 'vitest';
import type { SensingRules } from '../../../shared/sensing/meanings.ts';
import { whatToAsk } from '../../../shared/sensing/plan.ts';
import type { AskFacts } from '../../../shared/sensing/plan.ts';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answers } from '../../../shared/sensing/signs.ts';
import { takeIn } from '../../../shared/sensing/steady.ts';
import type { SeenSigns } from '../../../shared/sensing/steady.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import { by, NO, rulesWith, UNKNOWN } from './answers.ts';

const NOW = 1_000 * SECOND;
/** Typing now, at the desk, with prompts as usual. */
const USUAL: AskFacts = {
  ...{ now: NOW, why: 'look', lastInput: NOW, unsureAfterMs: 120 * SECOND },
  ...{ person: 'atDesk', isPaused: false, owes: false, can: SIGN_IDS },
};
const still = (seconds: number): Partial<AskFacts> => ({ lastInput: NOW - seconds * SECOND });
/** These answers, so many seconds old. */
const answered = (seconds: number, answers: Answers): SeenSigns =>
  Object.fromEntries(
    Object.entries(answers).map(([sign, answer]) => [
      sign,
      takeIn(undefined, answer, NOW - seconds * SECOND),
    ]),
  );
const allNo: Answers = Object.fromEntries(SIGN_IDS.map((sign) => [sign, NO]));
const asked = (seen: SeenSigns, about: Partial<AskFacts>, rules: Partial<SensingRules> = {}) =>
  whatToAsk(seen, rulesWith(rules), { ...USUAL, ...about }).join(' ');

const COUNTED = 'microphone camera awake';

describe('before a look', () => {
  it.each<[what: string, signs: string, seen: SeenSigns, about: Partial<AskFacts>]>([
    ['nothing of somebody who types', '', {}, {}],
    ['nothing long before they are unsure', '', {}, still(100)],
    ['whether they are engaged, shortly before', COUNTED, {}, still(105)],
    ['that too, when the look comes late', COUNTED, {}, still(500)],
    ['once in a stretch without input', '', answered(30, allNo), still(140)],
    ['again in the next one', COUNTED, answered(200, allNo), still(110)],
    ['nothing of them while one sign says so', '', answered(5, { awake: by('vlc') }), still(600)],
    ['a sign that lasts, every 30 s', 'microphone', answered(30, { microphone: by('zoom') }), {}],
    ['no sooner', '', answered(25, { microphone: by('zoom') }), {}],
    ['one that nothing waits for, seldom', '', answered(60, { doNotDisturb: by() }), {}],
    ['but in the end', 'doNotDisturb', answered(120, { doNotDisturb: by() }), {}],
    ['and often when a break waits', 'doNotDisturb', answered(30, { doNotDisturb: by() }), { owes: true }], // prettier-ignore
    ['nothing of somebody who rests in a break', '', {}, { person: 'inBreak', ...still(110) }],
    ['but whether a call goes on in it', 'microphone', answered(30, { microphone: by('zoom') }), { person: 'inBreak' }], // prettier-ignore
    ['nothing of who has gone', '', answered(99, { microphone: by('zoom') }), { person: 'gone', ...still(110) }], // prettier-ignore
  ])('asks %s', (_what, signs, seen, about) => {
    expect(asked(seen, about)).toBe(signs);
  });

  it('asks at once what may have taken the place of a sign that was missed, and 15 s later whether it is over', () => {
    const call = takeIn(undefined, by('zoom'), NOW - 60 * SECOND);
    const seen = (ago: number, others: number): SeenSigns => ({
      ...answered(others, { camera: NO, awake: NO, doNotDisturb: NO }),
      microphone: takeIn(call, NO, NOW - ago * SECOND),
    });
    expect(asked(seen(0, 60), {})).toBe('camera awake doNotDisturb');
    expect(asked(seen(10, 10), {})).toBe('');
    expect(asked(seen(15, 15), {})).toBe('microphone');
  });

  it('asks in a pause only whether somebody is at the screen', () => {
    expect(asked({}, { isPaused: true, ...still(105) })).toBe(COUNTED);
    expect(asked(answered(300, { doNotDisturb: by() }), { isPaused: true })).toBe('');
  });

  it('asks about nothing that no sensor speaks of', () => {
    expect(asked({}, { can: ['awake', 'fullScreen'], ...still(105) })).toBe('awake');
  });
});

describe('before something is shown', () => {
  const prompt = { why: 'prompt' } as const;

  it('asks about everything that matters, and nothing that is known', () => {
    expect(asked({}, prompt)).toBe('microphone camera awake doNotDisturb');
    expect(asked(answered(19, allNo), prompt)).toBe('');
    expect(asked(answered(20, allNo), prompt)).toBe('microphone camera awake doNotDisturb');
  });

  it('asks what fills the screen only where the display is held awake, or nobody can tell', () => {
    const withAwake = (answers: Answers): SeenSigns =>
      answered(1, { microphone: NO, camera: NO, doNotDisturb: NO, ...answers });
    expect(asked(withAwake({ awake: NO }), prompt)).toBe('');
    expect(asked(withAwake({ awake: by('vlc') }), prompt)).toBe('fullScreen');
    expect(asked(withAwake({ awake: UNKNOWN }), prompt)).toBe('fullScreen');
    expect(asked(withAwake({ awake: NO }), prompt, { holdInFullScreen: true })).toBe('fullScreen');
    expect(asked({}, { ...prompt, can: ['fullScreen'] })).toBe('fullScreen');
  });

  it.each<[what: string, signs: string, rules: Partial<SensingRules>]>([
    ['a list of programs', 'microphone camera awake doNotDisturb program', { quietPrograms: ['a'] }], // prettier-ignore
    ['do not disturb switched off', COUNTED, { holdInDoNotDisturb: false }],
    ['calls that are counted but hold nothing', `${COUNTED} doNotDisturb`, { holdInCalls: false }],
    ['films neither counted nor held', 'microphone camera doNotDisturb', { countCallsAndFilms: false, holdInFilms: false, holdInSlides: false }], // prettier-ignore
    ['everything switched off', '', { holdInCalls: false, countCallsAndFilms: false, holdInFilms: false, holdInSlides: false, holdInDoNotDisturb: false }], // prettier-ignore
  ])('follows the settings: %s', (_what, signs, rules) => {
    expect(asked({}, prompt, rules)).toBe(signs);
  });
});
