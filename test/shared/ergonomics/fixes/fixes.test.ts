import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../../../../shared/ergonomics/audit/concerns.ts';
import type { Answers, Finding, QuestionId } from '../../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../../shared/ergonomics/audit/questions.ts';
import { fixFits } from '../../../../shared/ergonomics/fixes/fits.ts';
import { FIX_COSTS } from '../../../../shared/ergonomics/fixes/fix.ts';
import { FIXES, fixById } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { ROSA_ITEMS } from '../../../../shared/ergonomics/rosa/items.ts';
import { fixes } from '../../../../shared/messages/en/fixes.ts';

/** Everything that is a fault: no telephone is none. */
const FAULTS: readonly Finding[] = [
  ...(Object.keys(ROSA_ITEMS) as Finding[]).filter((item) => item !== 'phoneUnused'),
  ...CONCERNS,
];
/** What there is no free way out of. */
const COSTS_SOMETHING: readonly Finding[] = ['keyboardFixed', 'mousePinched', 'eyeTestOld'];

const costs = (finding: Finding): readonly number[] =>
  FIXES.filter(({ solves }) => solves.includes(finding)).map(({ cost }) => FIX_COSTS.indexOf(cost));
const finds = (question: QuestionId): readonly Finding[] =>
  questionById(question).options.flatMap((option) => option.finds);

describe.each(FAULTS)('%s', (finding) => {
  it('has a fix', () => {
    expect(costs(finding)).not.toEqual([]);
  });

  it('is told the cheaper way first', () => {
    const listed = costs(finding);
    expect(listed).toEqual([...listed].sort((one, other) => one - other));
  });
});

it.each(FAULTS.filter((finding) => !COSTS_SOMETHING.includes(finding)))(
  '%s has a fix that costs nothing',
  (finding) => {
    expect(costs(finding)).toContain(FIX_COSTS.indexOf('free'));
  },
);

it.each(FIXES)('$id asks again what finds all that it takes away', ({ solves, recheck }) => {
  expect(solves).not.toEqual([]);
  expect(recheck.flatMap(finds)).toEqual(expect.arrayContaining([...solves]));
  expect(new Set(recheck).size).toBe(recheck.length);
});

it.each(FIXES)('$id is for an option that there is', ({ only, not }) => {
  for (const chosen of [only, ...(not ?? [])])
    if (chosen)
      expect(questionById(chosen.question).options.map(({ id }) => id)).toContain(chosen.option);
});

it('has no two fixes of one id, and finds each by it', () => {
  expect(FIXES.map(({ id }) => fixById(id))).toEqual(FIXES);
  expect(fixById('noSuchFix')).toBeUndefined();
});

it('uses all of its words', () => {
  const used = FIXES.flatMap(({ title, how, check }) => [title, how, check]);
  const named = Object.keys(fixes).map((name) => `fixes.${name}`);
  expect(named.filter((key) => key !== 'fixes.title').sort()).toEqual([...used].sort());
});

it.each(FIXES)('$id is told in few words and promises nothing about the body', ({ id }) => {
  const words = fixes as Readonly<Record<string, string>>;
  const [title = '', how = '', check = ''] = [words[id], words[`${id}How`], words[`${id}Check`]];
  expect(title.length).toBeLessThanOrEqual(48);
  expect(how.split(/[.:?] /u).length).toBeLessThanOrEqual(4);
  expect(how.length).toBeLessThanOrEqual(200);
  expect(check.length).toBeLessThanOrEqual(110);
  expect(`${title} ${how} ${check}`).not.toMatch(
    /\b(pain|ache|hurt|injur|strain|posture|will be)/iu,
  );
});

describe('for whom a fix makes sense', () => {
  const settings: readonly (readonly [string, Answers])[] = [
    ['a laptop alone', { device: ['laptop'] }],
    ['a screen', { device: ['screen'] }],
    ['no armrests', { armrests: ['none'] }],
    ['glasses that tip the head', { lenses: ['progressiveTipping'] }],
    ['a chair that does not adjust', { chairFixed: ['height', 'depth', 'armrests', 'back'] }],
    ['nothing known', { device: 'unknown' }],
  ];

  it.each(settings)('%s: something is left for everything they can find', (_, answers) => {
    const left = FIXES.filter((fix) => fixFits(fix, answers)).flatMap(({ solves }) => solves);
    const cannotFind: readonly Finding[] = [
      ...(answers.device?.includes('laptop') ? [] : (['laptopFlat'] as const)),
      ...(answers.armrests ? (['armrestsHard', 'armrestsWide'] as const) : []),
    ];
    expect(left).toEqual(
      expect.arrayContaining(FAULTS.filter((finding) => !cannotFind.includes(finding))),
    );
  });

  it('asks nobody to move what they said does not move', () => {
    const fixed = FIXES.filter((fix) =>
      fixFits(fix, { chairFixed: ['height', 'depth', 'armrests', 'back'] }),
    ).map(({ id }) => id);
    for (const id of ['raiseSeat', 'lowerSeat', 'slideSeat', 'lowerArmrests', 'tiltBackrest'])
      expect(fixed).not.toContain(id);
    expect(fixed).toEqual(expect.arrayContaining(['firmCushion', 'footBooks', 'sitOverArmrests']));
  });

  it('does not lower the seat at a desk or keys that are already too high', () => {
    const lower = fixById('lowerSeat');
    expect(lower && fixFits(lower, { deskHeight: ['right'] })).toBe(true);
    expect(lower && fixFits(lower, { deskHeight: ['high'] })).toBe(false);
    expect(lower && fixFits(lower, { elbows: ['high'] })).toBe(false);
    expect(lower && fixFits(lower, { wrists: ['bent'] })).toBe(false);
  });

  it('offers a stand to a laptop, and books under the screen to a screen', () => {
    const offered = (answers: Answers): readonly string[] =>
      FIXES.filter((fix) => fixFits(fix, answers)).map(({ id }) => id);
    expect(offered({ device: ['laptop'] })).toContain('laptopStand');
    expect(offered({ device: ['laptop'] })).not.toContain('raiseScreen');
    expect(offered({ device: ['screen'] })).toContain('raiseScreen');
    expect(offered({ device: ['screen'] })).not.toContain('laptopStand');
  });
});
