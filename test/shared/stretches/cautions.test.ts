import { describe, expect, it } from 'vitest';
import { STRETCHES, stretchById } from '../../../shared/stretches/library.ts';
import { CAUTION_IDS } from '../../../shared/stretches/stretch.ts';
import type { CautionId } from '../../../shared/stretches/stretch.ts';

/** What the research leaves out or changes (health.md §3): a form may carry more, never less. */
const NAMED: Readonly<Record<string, readonly CautionId[]>> = {
  childPose: ['knee', 'ankle', 'pregnant', 'dizzy', 'glaucoma'],
  catCow: ['wrist', 'knee', 'neck', 'disc', 'osteoporosis'],
  downwardDog: [
    'wrist',
    'shoulder',
    'highBloodPressure',
    'glaucoma',
    'dizzy',
    'pregnant',
    'hamstringStrain',
  ],
  pigeon: ['knee', 'hip', 'sacroiliac', 'disc', 'pregnant'],
  seatedTwist: [
    'disc',
    'backSurgery',
    'abdominalSurgery',
    'osteoporosis',
    'sacroiliac',
    'pregnant',
  ],
  cobra: ['extensionHurts', 'pregnant', 'abdominalSurgery', 'wrist', 'osteoporosis', 'backSurgery'],
  bridge: ['neck', 'highBloodPressure', 'glaucoma', 'pregnant', 'extensionHurts', 'knee'],
  deskDog: ['wrist', 'shoulder', 'hamstringStrain', 'pregnant'],
  seatedFigureFour: ['knee', 'hip', 'sacroiliac', 'disc'],
  chairTwist: ['disc', 'backSurgery', 'abdominalSurgery', 'osteoporosis', 'sacroiliac', 'pregnant'],
  seatedKneeHug: ['hip', 'osteoporosis'],
  standingHamstring: ['disc', 'dizzy', 'hamstringStrain'],
  neckSideBend: ['neck'],
  chinTuck: ['neck'],
  doorwayOpener: ['shoulder'],
  claspedChestLift: ['shoulder'],
  seatedSideBend: ['shoulder'],
  wristStretch: ['wrist'],
  hipFlexorLunge: ['knee', 'balance'],
  calfRaises: ['ankle'],
  calfStretch: ['ankle'],
  breathReset: ['dizzy'],
};

/** With these, what is not surely fine is left out. */
const CAUTIOUS: readonly CautionId[] = [
  'pregnant',
  'osteoporosis',
  'disc',
  'backSurgery',
  'highBloodPressure',
  'glaucoma',
];
/** Those of them that concern nearly everything the back does. */
const WIDE: readonly CautionId[] = ['pregnant', 'osteoporosis', 'disc', 'backSurgery'];

describe.each(Object.entries(NAMED))('%s', (id, named) => {
  it(`asks for care with ${named.join(', ')}`, () => {
    const cautions = stretchById(id)?.cautions.map((caution) => caution.id) ?? [];
    expect(named.filter((caution) => !cautions.includes(caution))).toEqual([]);
  });
});

const families: readonly (readonly [string, readonly string[], readonly CautionId[]])[] = [
  [
    'a forward fold, at a desk too',
    ['childPose', 'deskRest', 'downwardDog', 'deskDog', 'softForwardFold'],
    ['osteoporosis', 'disc', 'highBloodPressure', 'glaucoma', 'dizzy'],
  ],
  [
    'a bend backward, standing too',
    ['cobra', 'sphinx', 'bridge', 'standingBackBend', 'deskCobra', 'thoracicExtension'],
    ['extensionHurts', 'osteoporosis'],
  ],
  ['lying on the belly', ['cobra', 'sphinx'], ['pregnant', 'abdominalSurgery']],
  ['standing on one leg', ['march', 'standingHamstring'], ['balance']],
];

it.each(families)('%s asks for the same care everywhere', (_, ids, cautions) => {
  const missing = ids.flatMap((id) => {
    const carried = stretchById(id)?.cautions.map((caution) => caution.id) ?? [];
    return cautions.filter((caution) => !carried.includes(caution)).map((one) => `${id}: ${one}`);
  });
  expect(missing).toEqual([]);
});

it.each(CAUTION_IDS.filter((id) => !WIDE.includes(id)))(
  'someone with nothing but %s keeps most of the library',
  (id) => {
    const kept = STRETCHES.filter(({ cautions }) => !cautions.some((caution) => caution.id === id));
    expect(kept.length).toBeGreaterThan(STRETCHES.length / 2);
  },
);

it.each(CAUTIOUS)('%s leaves a stretch out, and never only changes it a little', (id) => {
  expect(STRETCHES.filter(({ adapt = [] }) => adapt.some((one) => one.id === id))).toEqual([]);
});
