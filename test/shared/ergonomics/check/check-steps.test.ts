import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../../../../shared/ergonomics/audit/concerns.ts';
import type { Finding } from '../../../../shared/ergonomics/audit/question.ts';
import { checkMannerOf, checkSteps } from '../../../../shared/ergonomics/check/check-steps.ts';
import { CHECK_MANNERS, CHECK_STEPS } from '../../../../shared/ergonomics/check/steps.ts';
import type { CheckStepId } from '../../../../shared/ergonomics/check/steps.ts';
import { ROSA_ITEMS } from '../../../../shared/ergonomics/rosa/items.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';

const { t } = createTranslator('en');
const FINDINGS = [...Object.keys(ROSA_ITEMS), ...CONCERNS] as readonly Finding[];

describe('what the posture check looks at', () => {
  it.each<
    [what: string, findings: readonly Finding[], order: readonly CheckStepId[], weak: number]
  >([
    ['nothing was found', [], ['feet', 'back', 'shoulders', 'elbows', 'screen'], 0],
    ['the screen is low', ['screenLow'], ['screen', 'feet', 'back', 'shoulders', 'elbows'], 1],
    [
      'the screen twice',
      ['screenLow', 'glare'],
      ['screen', 'feet', 'back', 'shoulders', 'elbows'],
      1,
    ],
    [
      'mouse and feet',
      ['mouseFar', 'feetOffFloor'],
      ['feet', 'elbows', 'back', 'shoulders', 'screen'],
      2,
    ],
    [
      'the phone at the neck',
      ['phoneAtNeck'],
      ['shoulders', 'feet', 'back', 'elbows', 'screen'],
      1,
    ],
    ['a seat that is long', ['seatLong'], ['back', 'feet', 'shoulders', 'elbows', 'screen'], 1],
    ['what a check cannot change', ['noise', 'chairHeightFixed', 'phoneUnused'], CHECK_STEPS, 0],
  ])('begins with the weak points: %s', (_what, findings, order, weak) => {
    const steps = checkSteps(findings);
    expect(steps.map(({ id }) => id)).toEqual(order);
    expect(steps.map((step) => step.weak)).toEqual(order.map((_id, at) => at < weak));
  });

  it('is the same five things whatever was found', () => {
    fc.assert(
      fc.property(fc.subarray([...FINDINGS]), (findings) => {
        const ids = checkSteps(findings).map(({ id }) => id);
        expect([...ids].sort()).toEqual([...CHECK_STEPS].sort());
      }),
    );
  });

  it('can be about each of the five', () => {
    const first = new Set(FINDINGS.map((finding) => checkSteps([finding])[0]!.id));
    expect([...first].sort()).toEqual([...CHECK_STEPS].sort());
  });

  it.each(CHECK_MANNERS)('has words for somebody who is %s', (manner) => {
    for (const { title, how } of checkSteps([], manner))
      expect([t(title), t(how)]).not.toEqual([title, how]);
  });

  it('holds nothing up as the right way to sit while the back is sore', () => {
    const sore = checkSteps([], 'sore').map(({ how }) => t(how));
    expect(sore.join(' ')).not.toMatch(/straight wrists|backrest|tall|square/u);
  });

  it('asks nobody who stands to sit back', () => {
    expect(
      checkSteps([], 'standing')
        .map(({ how }) => t(how))
        .join(' '),
    ).not.toMatch(/seat|backrest|footrest/u);
  });

  it.each([
    [{ flareUp: false, posture: 'sitting' }, 'sitting'],
    [{ flareUp: false, posture: 'standing' }, 'standing'],
    [{ flareUp: true, posture: 'standing' }, 'sore'],
  ] as const)('speaks to %j as to somebody who is %s', (status, manner) => {
    expect(checkMannerOf(status)).toBe(manner);
  });
});
