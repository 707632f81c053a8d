import { describe, expect, it } from 'vitest';
import { replacementOf } from '../../../shared/stretches/instead.ts';
import { STRETCHES, stretchById } from '../../../shared/stretches/library.ts';
import { CAUTION_IDS } from '../../../shared/stretches/stretch.ts';
import type { CautionId } from '../../../shared/stretches/stretch.ts';
import { someStretch } from '../../fakes/stretch.ts';

const leavesOut = (caution: CautionId) =>
  STRETCHES.filter(({ cautions }) => cautions.some(({ id }) => id === caution));

describe.each(CAUTION_IDS)('with %s ticked', (caution) => {
  it.each(leavesOut(caution).map((stretch) => [stretch.id, stretch] as const))(
    'what takes the place of %s does the same work and is free of it',
    (_, stretch) => {
      const other = replacementOf(stretch, { cautions: [caution], notForMe: [] });
      if (!other) return;
      expect(other.cautions.map(({ id }) => id)).not.toContain(caution);
      const isSameArea = other.areas.some((area) => area === stretch.areas[0]);
      const isSameTarget = other.targets.some((target) => stretch.targets.includes(target));
      expect(isSameArea || isSameTarget).toBe(true);
    },
  );
});

const PAIRS: readonly (readonly [string, CautionId, string | null])[] = [
  ['childPose', 'knee', 'supineKneeHug'],
  ['childPose', 'hip', 'catCow'],
  ['pigeon', 'knee', 'reclinedFigureFour'],
  ['pigeon', 'hip', null],
  ['seatedFigureFour', 'knee', 'seatedKneeHug'],
  ['hipFlexorLunge', 'knee', null],
  ['cobra', 'wrist', 'sphinx'],
  ['downwardDog', 'wrist', 'standingHamstring'],
  ['standingHamstring', 'sacroiliac', 'softForwardFold'],
  ['softForwardFold', 'highBloodPressure', 'standingHamstring'],
  ['march', 'balance', 'calfRaises'],
  ['calfStretch', 'ankle', 'positionChange'],
  ['wristStretch', 'wrist', null],
  ['neckSideBend', 'neck', 'shoulderRolls'],
  ['thoracicExtension', 'extensionHurts', 'claspedChestLift'],
];

it.each(PAIRS)('the place of %s, with %s, goes to %s', (id, caution, other) => {
  const choices = { cautions: [caution], notForMe: [] };
  expect(replacementOf(stretchById(id)!, choices)?.id ?? null).toBe(other);
});

it('what is for something else is passed over, though what takes its place may follow', () => {
  const choices = { cautions: [], notForMe: [] };
  const wrists = someStretch({ id: 'wrists', areas: ['wrists'], targets: [], instead: 'back' });
  const back = someStretch({ id: 'back' });
  const known = new Map([wrists, back].map((stretch) => [stretch.id, stretch]));
  const wanted = someStretch({ id: 'wanted', instead: 'wrists' });
  expect(replacementOf(wanted, choices, (id) => known.get(id))).toBe(back);
});
