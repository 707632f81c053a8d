import { describe, expect, it } from 'vitest';
import { askedQuestions, offeredOptions } from '../../../../shared/ergonomics/audit/asked.ts';
import type { Answers, QuestionId } from '../../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../../shared/ergonomics/audit/questions.ts';
import { wordedFor } from '../../../../shared/ergonomics/audit/worded.ts';

const worded = (question: QuestionId, answers: Answers) =>
  wordedFor(questionById(question), answers);

describe('the words of a question', () => {
  it('are the usual ones for somebody at a screen, or of whom nothing is known', () => {
    for (const answers of [
      { device: ['screen'], lenses: ['none'] },
      { lenses: 'unknown' },
      {},
    ] as const)
      expect(worded('screenHeight', answers)).toBe(questionById('screenHeight'));
  });

  it('speak of the laptop to somebody who has nothing else', () => {
    const question = worded('screenHeight', { device: ['laptop'] });
    expect(question.title).toBe('audit.screenHeightLaptop');
    expect(question.options).toEqual(questionById('screenHeight').options);
  });

  it('ask for a lower screen where somebody wears progressive lenses, also at a laptop', () => {
    const question = worded('screenHeight', { device: ['laptop'], lenses: ['progressive'] });
    expect(question.check).toBe('audit.screenHeightLensesCheck');
    expect(question.options.map(({ words }) => words)).toEqual([
      'audit.screenHeightLensesRight',
      'audit.screenHeightLensesLow',
      'audit.screenHeightLensesHigh',
    ]);
  });

  it('ask how far, and not whether, of somebody who said that they tip their head back', () => {
    const answers: Answers = { lenses: ['progressiveTipping'] };
    const question = worded('screenHeight', answers);
    expect(question.title).toBe('audit.screenHeightTipping');
    expect(offeredOptions(question, answers).map(({ id }) => id)).toEqual(['right', 'high']);
  });

  it('leave ids and findings as they are', () => {
    const plain = (question: QuestionId, answers: Answers) =>
      worded(question, answers).options.map(({ id, finds }) => ({ id, finds }));
    expect(plain('screenHeight', { lenses: ['progressive'] })).toEqual(plain('screenHeight', {}));
  });

  it('are those in which the audit asks', () => {
    const asked = askedQuestions({ device: ['laptop'] });
    expect(asked.find(({ id }) => id === 'elbows')?.check).toBe('audit.elbowsLaptopCheck');
  });
});

describe('what is asked', () => {
  const ids = (answers: Answers) => askedQuestions(answers).map(({ id }) => id);

  it.each([
    ['armrestTrouble', { armrests: ['none'] }, { armrests: ['low'] }],
    ['pointerTrouble', { pointer: ['touchpad'] }, { pointer: ['far'] }],
    ['phoneTrouble', { phone: ['none'] }, { phone: ['near'] }],
  ] as const)('%s only where it can be true', (question, without, having) => {
    expect(ids(without)).not.toContain(question);
    expect(ids(having)).toContain(question);
    expect(ids({})).toContain(question);
  });

  it('does not offer armrests that cannot be adjusted where there are none', () => {
    const offered = (answers: Answers) =>
      offeredOptions(questionById('chairFixed'), answers).map(({ id }) => id);
    expect(offered({ armrests: ['none'] })).toEqual(['height', 'depth', 'back']);
    expect(offered({ armrests: 'unknown' })).toEqual(['height', 'depth', 'armrests', 'back']);
  });
});
