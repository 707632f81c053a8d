// What lives here: the list of all stretches.
// What does not: a stretch's own data (floor/, chair/, standing/), choosing among them (../sessions/build.ts).
// To add a stretch: one file in its place's folder, its line here, its words; tests name what is missing.
import { breathReset } from './anywhere/breath-reset.ts';
import { farLook } from './anywhere/far-look.ts';
import { positionChange } from './anywhere/position-change.ts';
import { chairTwist } from './chair/chair-twist.ts';
import { chinTuck } from './chair/chin-tuck.ts';
import { claspedChestLift } from './chair/clasped-chest-lift.ts';
import { deskRest } from './chair/desk-rest.ts';
import { neckSideBend } from './chair/neck-side-bend.ts';
import { seatedCatCow } from './chair/seated-cat-cow.ts';
import { seatedFigureFour } from './chair/seated-figure-four.ts';
import { seatedKneeHug } from './chair/seated-knee-hug.ts';
import { seatedSideBend } from './chair/seated-side-bend.ts';
import { shoulderRolls } from './chair/shoulder-rolls.ts';
import { thoracicExtension } from './chair/thoracic-extension.ts';
import { wristStretch } from './chair/wrist-stretch.ts';
import { bridge } from './floor/bridge.ts';
import { catCow } from './floor/cat-cow.ts';
import { childPose } from './floor/child-pose.ts';
import { cobra } from './floor/cobra.ts';
import { downwardDog } from './floor/downward-dog.ts';
import { legsUpRest } from './floor/legs-up-rest.ts';
import { pigeon } from './floor/pigeon.ts';
import { reclinedFigureFour } from './floor/reclined-figure-four.ts';
import { seatedTwist } from './floor/seated-twist.ts';
import { sphinx } from './floor/sphinx.ts';
import { supineKneeHug } from './floor/supine-knee-hug.ts';
import { calfRaises } from './standing/calf-raises.ts';
import { calfStretch } from './standing/calf-stretch.ts';
import { deskCobra } from './standing/desk-cobra.ts';
import { deskDog } from './standing/desk-dog.ts';
import { doorwayOpener } from './standing/doorway-opener.ts';
import { gluteSqueeze } from './standing/glute-squeeze.ts';
import { hipFlexorLunge } from './standing/hip-flexor-lunge.ts';
import { march } from './standing/march.ts';
import { softForwardFold } from './standing/soft-forward-fold.ts';
import { standAndSqueeze } from './standing/stand-and-squeeze.ts';
import { standingBackBend } from './standing/standing-back-bend.ts';
import { standingHamstring } from './standing/standing-hamstring.ts';
import type { Stretch } from './stretch.ts';

/** Every stretch that Sitwell can guide, in the order of the library. */
export const STRETCHES: readonly Stretch[] = [
  childPose,
  catCow,
  downwardDog,
  pigeon,
  seatedTwist,
  cobra,
  bridge,
  reclinedFigureFour,
  sphinx,
  supineKneeHug,
  legsUpRest,
  deskRest,
  seatedCatCow,
  seatedFigureFour,
  chairTwist,
  seatedKneeHug,
  seatedSideBend,
  neckSideBend,
  chinTuck,
  shoulderRolls,
  claspedChestLift,
  thoracicExtension,
  wristStretch,
  farLook,
  breathReset,
  positionChange,
  deskDog,
  standingHamstring,
  softForwardFold,
  standingBackBend,
  deskCobra,
  standAndSqueeze,
  gluteSqueeze,
  hipFlexorLunge,
  doorwayOpener,
  calfRaises,
  calfStretch,
  march,
];

const byId = new Map(STRETCHES.map((stretch) => [stretch.id, stretch]));

/** The stretch with this id, or undefined: journals and routines may name one of another version. */
export const stretchById = (id: string): Stretch | undefined => byId.get(id);
