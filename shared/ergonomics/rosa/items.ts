// What lives here: what ROSA's picture sheet can find at a workstation, with its points. Data only.
// What does not: the charts (charts.ts), adding up (score.ts), the questions people answer (../audit).
// To add nothing: the sheet is closed. Unscored findings are concerns (../audit/concerns.ts).
//
// Source: Sonne, Villalta & Andrews 2012, Applied Ergonomics 43(1):98-108, doi 10.1016/j.apergo.2011.03.008;
// points and charts were compared with secondary copies, not with the figures of the paper (health.md §2.5).

/** The parts of the sheet, in its order: chair A1 to A4, monitor and telephone B1 and B2, mouse and keyboard C1 and C2. */
export const ROSA_PARTS = [
  'chairHeight',
  'seatDepth',
  'armrests',
  'backSupport',
  'monitor',
  'telephone',
  'mouse',
  'keyboard',
] as const;
export type RosaPart = (typeof ROSA_PARTS)[number];

/** The three sections whose worst is the score. */
export const ROSA_SECTIONS = ['chair', 'screen', 'inputs'] as const;
export type RosaSection = (typeof ROSA_SECTIONS)[number];

/** A base replaces the part's faultless score; of several the worst counts. Add-ons are added to it. */
interface RosaItemPoints {
  readonly part: RosaPart;
  readonly kind: 'base' | 'addOn';
  readonly points: 0 | 1 | 2 | 3;
}

const base = (part: RosaPart, points: 0 | 2 | 3): RosaItemPoints => ({
  part,
  kind: 'base',
  points,
});
const addOn = (part: RosaPart, points: 1 | 2 = 1): RosaItemPoints => ({
  part,
  kind: 'addOn',
  points,
});

/** Everything the sheet can find. A part for which nothing is found is faultless: 1 point. */
export const ROSA_ITEMS = {
  chairLow: base('chairHeight', 2),
  chairHigh: base('chairHeight', 2),
  feetOffFloor: base('chairHeight', 3),
  legRoomMissing: addOn('chairHeight'),
  chairHeightFixed: addOn('chairHeight'),

  seatLong: base('seatDepth', 2),
  seatShort: base('seatDepth', 2),
  seatDepthFixed: addOn('seatDepth'),

  armsUnsupported: base('armrests', 2),
  armrestsHigh: base('armrests', 2),
  armrestsHard: addOn('armrests'),
  armrestsWide: addOn('armrests'),
  armrestsFixed: addOn('armrests'),

  lumbarMissing: base('backSupport', 2),
  backAngle: base('backSupport', 2),
  backUnsupported: base('backSupport', 2),
  deskHigh: addOn('backSupport'),
  backFixed: addOn('backSupport'),

  screenLow: base('monitor', 2),
  screenHigh: base('monitor', 3),
  screenFar: addOn('monitor'),
  neckTwisted: addOn('monitor'),
  glare: addOn('monitor'),
  papersFlat: addOn('monitor'),

  /** The one base below 1: no telephone is used at all. */
  phoneUnused: base('telephone', 0),
  phoneFar: base('telephone', 2),
  phoneAtNeck: addOn('telephone', 2),
  handsFreeMissing: addOn('telephone'),

  mouseFar: base('mouse', 2),
  mouseElsewhere: addOn('mouse', 2),
  mousePinched: addOn('mouse'),
  palmRest: addOn('mouse'),

  wristsBent: base('keyboard', 2),
  wristsSideways: addOn('keyboard'),
  keyboardHigh: addOn('keyboard'),
  overheadReach: addOn('keyboard'),
  keyboardFixed: addOn('keyboard'),
} as const satisfies Readonly<Record<string, RosaItemPoints>>;

/** Something that the sheet can find. */
export type RosaItem = keyof typeof ROSA_ITEMS;
