import type { CautionId, Stretch } from './stretch.ts';

/** What a person has said about stretches: kept in settings, on this computer only. */
export interface Choices {
  readonly cautions: readonly CautionId[];
  readonly notForMe: readonly string[];
}

/** The cautions of a stretch that were ticked, in the stretch's own order. */
export const tickedCautions = (
  stretch: Stretch,
  cautions: readonly CautionId[],
): readonly CautionId[] =>
  stretch.cautions.map(({ id }) => id).filter((id) => cautions.includes(id));

/** Whether Sitwell may propose this stretch to this person. */
export const isAllowed = (stretch: Stretch, choices: Choices): boolean =>
  !choices.notForMe.includes(stretch.id) && tickedCautions(stretch, choices.cautions).length === 0;
