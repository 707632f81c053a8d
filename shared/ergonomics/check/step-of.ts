import type { Finding } from '../audit/question.ts';
import type { CheckStepId } from './steps.ts';

/**
 * Where in the posture check a finding can be felt, so that it comes first; null where half a minute changes
 * nothing about it, such as a seat that cannot be adjusted.
 */
export const STEP_OF: Readonly<Record<Finding, CheckStepId | null>> = {
  chairLow: 'feet',
  chairHigh: 'feet',
  feetOffFloor: 'feet',
  legRoomMissing: 'feet',
  chairHeightFixed: null,

  seatLong: 'back',
  seatShort: 'back',
  seatDepthFixed: null,
  lumbarMissing: 'back',
  backAngle: 'back',
  backUnsupported: 'back',
  backFixed: null,

  armrestsHigh: 'shoulders',
  deskHigh: 'shoulders',
  keyboardHigh: 'shoulders',
  overheadReach: 'shoulders',
  phoneAtNeck: 'shoulders',
  phoneFar: 'shoulders',

  armsUnsupported: 'elbows',
  armrestsHard: 'elbows',
  armrestsWide: 'elbows',
  armrestsFixed: null,
  mouseFar: 'elbows',
  mouseElsewhere: 'elbows',
  mousePinched: 'elbows',
  palmRest: 'elbows',
  wristsBent: 'elbows',
  wristsSideways: 'elbows',
  keyboardLow: 'elbows',
  keyboardReach: 'elbows',
  keyboardFixed: null,
  standingDeskLow: 'elbows',
  standingDeskHigh: 'elbows',

  screenLow: 'screen',
  screenHigh: 'screen',
  screenFar: 'screen',
  screenNear: 'screen',
  neckTwisted: 'screen',
  glare: 'screen',
  papersFlat: 'screen',
  laptopFlat: 'screen',
  lensesTipHead: 'screen',
  lightBehindScreen: 'screen',

  phoneUnused: null,
  handsFreeMissing: null,
  lightDim: null,
  eyeTestOld: null,
  noise: null,
  draught: null,
  clutter: null,
};
