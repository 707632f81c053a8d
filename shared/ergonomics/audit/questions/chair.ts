// What lives here: the questions about the chair and how one sits on it.
// What does not: when each is asked (../asked.ts), their words (messages `audit`), their pictures (../../diagrams).
import type { Question } from '../question.ts';

/** Questions of the group "chair", in order. */
export const CHAIR_QUESTIONS: readonly Question[] = [
  {
    id: 'chairHeight',
    group: 'chair',
    kind: 'one',
    title: 'audit.chairHeight',
    check: 'audit.chairHeightCheck',
    options: [
      { id: 'right', words: 'audit.chairHeightRight', finds: [] },
      { id: 'low', words: 'audit.chairHeightLow', finds: ['chairLow'] },
      { id: 'high', words: 'audit.chairHeightHigh', finds: ['chairHigh'] },
      { id: 'dangling', words: 'audit.chairHeightDangling', finds: ['feetOffFloor'] },
    ],
  },
  {
    id: 'legRoom',
    group: 'chair',
    kind: 'one',
    title: 'audit.legRoom',
    check: 'audit.legRoomCheck',
    options: [
      { id: 'room', words: 'audit.legRoomRoom', finds: [] },
      { id: 'tight', words: 'audit.legRoomTight', finds: ['legRoomMissing'] },
    ],
  },
  {
    id: 'seatDepth',
    group: 'chair',
    kind: 'one',
    title: 'audit.seatDepth',
    check: 'audit.seatDepthCheck',
    source: 'audit.seatDepthSource',
    options: [
      { id: 'right', words: 'audit.seatDepthRight', finds: [] },
      { id: 'long', words: 'audit.seatDepthLong', finds: ['seatLong'] },
      { id: 'short', words: 'audit.seatDepthShort', finds: ['seatShort'] },
    ],
  },
  {
    id: 'backSupport',
    group: 'chair',
    kind: 'one',
    title: 'audit.backSupport',
    check: 'audit.backSupportCheck',
    source: 'audit.backSupportSource',
    options: [
      { id: 'right', words: 'audit.backSupportRight', finds: [] },
      { id: 'noCurve', words: 'audit.backSupportNoCurve', finds: ['lumbarMissing'] },
      { id: 'leaningBack', words: 'audit.backSupportLeaningBack', finds: ['backAngle'] },
      { id: 'boltUpright', words: 'audit.backSupportBoltUpright', finds: ['backAngle'] },
      { id: 'none', words: 'audit.backSupportNone', finds: ['backUnsupported'] },
    ],
  },
  {
    id: 'armrests',
    group: 'chair',
    kind: 'one',
    title: 'audit.armrests',
    check: 'audit.armrestsCheck',
    options: [
      { id: 'right', words: 'audit.armrestsRight', finds: [] },
      { id: 'high', words: 'audit.armrestsHigh', finds: ['armrestsHigh'] },
      { id: 'low', words: 'audit.armrestsLow', finds: ['armsUnsupported'] },
      { id: 'none', words: 'audit.armrestsNone', finds: ['armsUnsupported'] },
    ],
  },
  {
    id: 'armrestTrouble',
    group: 'chair',
    kind: 'several',
    title: 'audit.armrestTrouble',
    check: 'audit.armrestTroubleCheck',
    options: [
      { id: 'hard', words: 'audit.armrestTroubleHard', finds: ['armrestsHard'] },
      { id: 'wide', words: 'audit.armrestTroubleWide', finds: ['armrestsWide'] },
    ],
  },
  {
    id: 'chairFixed',
    group: 'chair',
    kind: 'several',
    title: 'audit.chairFixed',
    check: 'audit.chairFixedCheck',
    none: 'audit.chairFixedNone',
    options: [
      { id: 'height', words: 'audit.chairFixedHeight', finds: ['chairHeightFixed'] },
      { id: 'depth', words: 'audit.chairFixedDepth', finds: ['seatDepthFixed'] },
      { id: 'armrests', words: 'audit.chairFixedArmrests', finds: ['armrestsFixed'] },
      { id: 'back', words: 'audit.chairFixedBack', finds: ['backFixed'] },
    ],
  },
];
