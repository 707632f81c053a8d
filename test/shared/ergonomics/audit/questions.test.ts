import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../../../../shared/ergonomics/audit/concerns.ts';
import { FINDING_WORDS } from '../../../../shared/ergonomics/audit/finding-words.ts';
import { GROUP_WORDS } from '../../../../shared/ergonomics/audit/group-words.ts';
import {
  BAND_WORDS,
  PART_WORDS,
  SCORE_NOTES,
  SECTION_WORDS,
} from '../../../../shared/ergonomics/audit/score-words.ts';
import { audit } from '../../../../shared/messages/en/audit.ts';
import { QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';
import { QUESTION_GROUPS, QUESTION_IDS } from '../../../../shared/ergonomics/audit/question.ts';
import { ROSA_ITEMS } from '../../../../shared/ergonomics/rosa/items.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import type { MessageKey } from '../../../../shared/messages/translator.ts';

const { t } = createTranslator('en');
const FINDINGS = [...Object.keys(ROSA_ITEMS), ...CONCERNS];

it('has every question once, group after group', () => {
  expect(QUESTIONS.map(({ id }) => id)).toEqual(QUESTION_IDS);
  const groups = QUESTIONS.map(({ group }) => group);
  expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(QUESTION_GROUPS);
});

it('can find everything that the score and the concerns name', () => {
  const found = QUESTIONS.flatMap(({ options }) => options.flatMap(({ finds }) => finds));
  expect([...new Set(found)].sort()).toEqual([...FINDINGS].sort());
});

it('has a statement of its own for every finding', () => {
  expect(Object.keys(FINDING_WORDS).sort()).toEqual([...FINDINGS].sort());
  expect(new Set(Object.values(FINDING_WORDS)).size).toBe(FINDINGS.length);
});

it('is read and answered in four minutes', () => {
  const words = QUESTIONS.flatMap(({ title, options }) => [
    title,
    ...options.map((option) => option.words),
  ])
    .map((key) => t(key).split(' ').length)
    .reduce((sum, count) => sum + count, 0);
  // An unhurried reader takes 220 words a minute; two seconds to choose and go on. Pictures and checks are extra.
  expect(words / 220 + (QUESTIONS.length * 2) / 60).toBeLessThan(4);
});

it('uses all of its words', () => {
  const asked = QUESTIONS.flatMap(({ title, check, source, none, options, rewordings = [] }) => [
    ...[title, check, source, none, ...options.map(({ words }) => words)],
    ...rewordings.flatMap((other) => [
      other.title,
      other.check,
      ...Object.values(other.options ?? {}),
    ]),
  ]);
  const told = [FINDING_WORDS, GROUP_WORDS, SECTION_WORDS, PART_WORDS].flatMap((words) =>
    Object.values<string>(words),
  );
  const bands = Object.values(BAND_WORDS).flatMap(({ name, text }) => [name, text]);
  const used = new Set<string | undefined>([...asked, ...told, ...bands, ...SCORE_NOTES]);
  const elsewhere = ['audit.unknown', 'audit.noneOfThese', 'audit.notesTitle'];
  const keys = Object.keys(audit).map((name) => `audit.${name}`);
  expect(keys.filter((key) => !used.has(key))).toEqual(elsewhere);
});

describe.each(QUESTIONS)('$id', ({ kind, title, check, source, none, options, rewordings }) => {
  const others = rewordings ?? [];
  const text = (key: MessageKey | undefined): string => (key === undefined ? '' : t(key));

  it('asks in one sentence and is checked in three at most', () => {
    for (const key of [title, ...others.map((other) => other.title ?? title)]) {
      expect(text(key)).toMatch(/^[^.?]+\?$/u);
      expect(text(key).length).toBeLessThanOrEqual(95);
    }
    for (const key of [check, ...others.map((other) => other.check ?? check)]) {
      expect(text(key)).toMatch(/[.?]$/u);
      expect(text(key).length).toBeLessThanOrEqual(190);
    }
  });

  it('offers different options in short words, those that find nothing first', () => {
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(new Set(options.map(({ words }) => text(words))).size).toBe(options.length);
    for (const { words } of options) expect(text(words).length).toBeLessThanOrEqual(75);
    if (kind === 'one') expect(options[0]?.finds).toEqual([]);
    else expect(options.every(({ finds }) => finds.length > 0)).toBe(true);
  });

  it('says a source in a sentence, and rewords only what there is', () => {
    if (source) expect(text(source)).toMatch(/\.$/u);
    if (none) expect(kind).toBe('several');
    const ids = options.map(({ id }) => id);
    for (const other of others)
      expect(ids).toEqual(expect.arrayContaining(Object.keys(other.options ?? {})));
  });
});
