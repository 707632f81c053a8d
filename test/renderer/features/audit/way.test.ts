import { describe, expect, it } from 'vitest';
import {
  goOnAt,
  isAllKnown,
  lastQuestion,
  partsOf,
  stillOpen,
  wayPointOf,
} from '../../../../renderer/features/audit/way.ts';
import { QUESTION_GROUPS, UNKNOWN } from '../../../../shared/ergonomics/audit/question.ts';
import { QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';
import { FINE, HOURS } from '../../fakes/sample-audit.ts';

const facts = { answers: FINE, hours: HOURS, photo: null };

describe('the way through the audit', () => {
  it('asks one group after another', () => {
    const groups = QUESTIONS.map(({ group }) => group);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(QUESTION_GROUPS);
  });

  it('counts what is answered of what is asked', () => {
    const parts = partsOf({ phone: ['none'], light: ['dim'] });
    expect(parts.map(({ group, answered }) => [group, answered])).toEqual([
      ['chair', 0],
      ['screen', 0],
      ['inputs', 0],
      ['phone', 1],
      ['around', 1],
    ]);
    expect(parts.find(({ group }) => group === 'phone')?.questions).toHaveLength(1);
  });

  it('passes by questions that are not asked', () => {
    expect(wayPointOf('phone', { phone: ['none'] }).after).toBe('standingDesk');
    expect(wayPointOf('phone', { phone: ['near'] }).after).toBe('phoneTrouble');
    expect(wayPointOf('phoneTrouble', { phone: ['none'] }).number).toBe(0);
  });

  it('begins and ends where the questions do', () => {
    expect(wayPointOf('chairHeight', {})).toMatchObject({ number: 1, before: null });
    const last = wayPointOf(lastQuestion({}), {});
    expect(last).toMatchObject({ number: last.all, after: null });
  });

  it('goes on at the first open question, then the times, then the summary', () => {
    const without = Object.fromEntries(Object.entries(FINE).filter(([id]) => id !== 'glare'));
    expect(goOnAt({ ...facts, answers: without })).toBe('glare');
    expect(goOnAt({ ...facts, hours: { chair: 'long' } })).toBe('hours');
    expect(goOnAt(facts)).toBe('summary');
  });

  it('takes "I don\'t know" for an answer that leaves something open', () => {
    const unsure = { ...facts, answers: { ...FINE, wrists: UNKNOWN } } as const;
    expect(goOnAt(unsure)).toBe('summary');
    expect(isAllKnown(unsure)).toBe(false);
    expect(stillOpen(unsure).unknown.map(({ id }) => id)).toEqual(['wrists']);
  });

  it('asks for no time of a telephone that is not there', () => {
    expect(isAllKnown(facts)).toBe(true);
    const withPhone = { ...FINE, phone: ['near'], phoneTrouble: [] };
    expect(stillOpen({ ...facts, answers: withPhone }).times).toEqual(['telephone']);
  });
});
