import type { RosaPart, RosaSection } from './items.ts';

/** What ROSA makes of a workstation. All numbers are whole. */
export interface RosaResult {
  /** 1 to 10: the worst section. */
  readonly total: number;
  /** Each 1 to 10 (chair) or 1 to 9. */
  readonly sections: Readonly<Record<RosaSection, number>>;
  /** Each part with its add-ons, and with its time where the sheet adds it before the chart; as it went into the chart. */
  readonly parts: Readonly<Record<RosaPart, number>>;
  /** The sections that are as high as the total, in the sheet's order: only these move it. */
  readonly drivers: readonly RosaSection[];
}

/** From this total on the published score calls for a change now (Sonne 2012: 5). */
export const ACTION_LEVEL = 5;

/** 1-2, 3-4, 5-6, 7-10. Only the step at 5 is of the published score; the others are Sitwell's own (health.md §2.5). */
export type RosaBand = 'good' | 'improvable' | 'changeNow' | 'first';
