import { describe, expect, it } from 'vitest';
import {
  chosenOptions,
  findingsOf,
  timedSubjects,
  troublesOf,
  unknownHours,
  unknownQuestions,
} from '../../../../shared/ergonomics/audit/findings.ts';
import { askedQuestions } from '../../../../shared/ergonomics/audit/asked.ts';
import { CONCERNS } from '../../../../shared/ergonomics/audit/concerns.ts';
import { UNKNOWN } from '../../../../shared/ergonomics/audit/question.ts';
import type { Answers, Finding } from '../../../../shared/ergonomics/audit/question.ts';
import { questionById, QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';
import { ALL_ITEMS } from '../rosa/facts.ts';
import { FAULTLESS, factsWith } from '../answers.ts';

const found = (answers: Answers): readonly Finding[] => [...findingsOf(answers)];
const idsOf = (answers: Answers): readonly string[] =>
  unknownQuestions({ answers }).map(({ id }) => id);

describe('the questions', () => {
  it('can find everything on the sheet and every concern', () => {
    const all = QUESTIONS.flatMap(({ options }) => options.flatMap(({ finds }) => finds));
    expect([...new Set(all)].toSorted()).toEqual([...ALL_ITEMS, ...CONCERNS].toSorted());
  });
});

describe('findings', () => {
  it('are none where all is well', () => {
    expect(found(FAULTLESS)).toEqual([]);
  });

  it('are those of the chosen options, in the order of asking', () => {
    const answers = { elbows: ['high'], chairHeight: ['low'], chairFixed: ['height', 'back'] };
    expect(found(answers)).toEqual(['chairLow', 'chairHeightFixed', 'backFixed', 'keyboardHigh']);
  });

  it('pass over unknown answers and options that no question has', () => {
    expect(found({ chairHeight: UNKNOWN, wrists: ['bowed'], glare: [] })).toEqual([]);
  });

  it('pass over what is not asked after the other answers', () => {
    const trouble = { armrestTrouble: ['wide'], phoneTrouble: ['neck'], pointerTrouble: ['pinch'] };
    expect(found(trouble)).toEqual(['armrestsWide', 'mousePinched', 'phoneAtNeck']);
    expect(
      found({ ...trouble, armrests: ['none'], phone: ['none'], pointer: ['touchpad'] }),
    ).toEqual(['armsUnsupported', 'phoneUnused']);
  });

  it('pass over what is not offered after the other answers', () => {
    expect(found({ armrests: ['right'], chairFixed: ['armrests'] })).toEqual(['armrestsFixed']);
    expect(found({ armrests: ['none'], chairFixed: ['armrests'] })).toEqual(['armsUnsupported']);
  });

  it('are no trouble where they say that there is no telephone', () => {
    expect(troublesOf({ phone: ['none'], glare: ['glare'] })).toEqual(['glare']);
  });

  it('come from the chosen options that are offered', () => {
    const options = chosenOptions(questionById('chairFixed'), {
      armrests: ['none'],
      chairFixed: ['depth', 'armrests'],
    });
    expect(options.map(({ id }) => id)).toEqual(['depth']);
  });
});

describe('what is not known', () => {
  it('is every question that is asked, where nothing was answered', () => {
    expect(idsOf({})).toEqual(askedQuestions({}).map(({ id }) => id));
  });

  it('is nothing where all is answered', () => {
    expect(idsOf(FAULTLESS)).toEqual([]);
  });

  it('is what was answered so, and a question of one option without one that is still there', () => {
    const answers = { ...FAULTLESS, wrists: UNKNOWN, glare: [], papers: ['scrolls'] } as const;
    expect(idsOf(answers)).toEqual(['glare', 'papers', 'wrists']);
  });

  it('is not what is not asked', () => {
    const { phone, phoneTrouble } = { phone: ['none'], phoneTrouble: UNKNOWN } as const;
    expect(idsOf({ ...FAULTLESS, phoneTrouble })).toEqual(['phoneTrouble']);
    expect(idsOf({ ...FAULTLESS, phoneTrouble, phone })).toEqual([]);
  });
});

describe('times', () => {
  it('are asked of everything that is used', () => {
    expect(timedSubjects(FAULTLESS)).toContain('telephone');
    expect(timedSubjects({ phone: ['none'] })).toEqual(['chair', 'monitor', 'mouse', 'keyboard']);
  });

  it('are unknown where said so or left out', () => {
    const hours = { chair: UNKNOWN, monitor: 'long', mouse: 'short' } as const;
    expect(unknownHours(factsWith({}, hours))).toEqual(['chair', 'telephone', 'keyboard']);
    expect(unknownHours(factsWith({ phone: ['none'] }, hours))).toEqual(['chair', 'keyboard']);
  });
});
