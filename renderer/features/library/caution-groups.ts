import type { CautionId } from '../../../shared/stretches/stretch.ts';

/** Headings under which cautions are ticked. Words: `library.cautions_<id>`. */
export const CAUTION_GROUP_IDS = ['joints', 'back', 'body'] as const;
export type CautionGroupId = (typeof CAUTION_GROUP_IDS)[number];

/** Where each caution stands; the compiler asks for a new one. */
const GROUP_OF: Readonly<Record<CautionId, CautionGroupId>> = {
  neck: 'joints',
  shoulder: 'joints',
  wrist: 'joints',
  hip: 'joints',
  knee: 'joints',
  ankle: 'joints',
  disc: 'back',
  extensionHurts: 'back',
  sacroiliac: 'back',
  backSurgery: 'back',
  osteoporosis: 'back',
  pregnant: 'body',
  highBloodPressure: 'body',
  glaucoma: 'body',
  dizzy: 'body',
  balance: 'body',
  abdominalSurgery: 'body',
  hamstringStrain: 'body',
};

const inGroup = (group: CautionGroupId): readonly CautionId[] =>
  (Object.keys(GROUP_OF) as CautionId[]).filter((id) => GROUP_OF[id] === group);

/** The cautions of each heading, in order. */
export const CAUTION_GROUPS: Readonly<Record<CautionGroupId, readonly CautionId[]>> = {
  joints: inGroup('joints'),
  back: inGroup('back'),
  body: inGroup('body'),
};
