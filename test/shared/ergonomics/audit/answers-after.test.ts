import { describe, expect, it } from 'vitest';
import { answersAfter } from '../../../../shared/ergonomics/audit/answers-after.ts';

const level = { lenses: ['none'], screenHeight: ['right'] } as const;

describe('the answers after a change', () => {
  it('hold what was given, and not what was taken back', () => {
    expect(answersAfter(level, { glare: ['clear'], lenses: null })).toEqual({
      glare: ['clear'],
      screenHeight: ['right'],
    });
  });

  it('lose an answer to a question that reads otherwise now', () => {
    expect(answersAfter(level, { lenses: ['progressive'] })).toEqual({ lenses: ['progressive'] });
    const sure = { lenses: ['progressive'], screenHeight: ['right'] };
    expect(answersAfter(sure, { lenses: ['progressiveTipping'] })).toEqual({
      lenses: ['progressiveTipping'],
    });
    expect(answersAfter(sure, { lenses: null })).toEqual({});
  });

  it('keep an answer that is given anew with the change', () => {
    const change = { lenses: ['progressive'], screenHeight: ['low'] };
    expect(answersAfter(level, change)).toEqual(change);
  });

  it('keep an answer where only the way to check it is told otherwise', () => {
    const answers = { device: ['screen'], elbows: ['right'], wrists: ['bent'] };
    expect(answersAfter(answers, { device: ['laptop'] })).toEqual({
      ...answers,
      device: ['laptop'],
    });
  });

  it('lose what was said of another screen', () => {
    const answers = { device: ['screen'], screenHeight: ['right'] };
    expect(answersAfter(answers, { device: ['laptop'] })).toEqual({ device: ['laptop'] });
    expect(answersAfter(answers, { device: ['laptopRaised'] })).toMatchObject({
      screenHeight: ['right'],
    });
  });
});
