// What lives here: the questions about keyboard and pointer.
// What does not: when each is asked (../asked.ts), their words (messages `audit`), their pictures (../../diagrams).
import type { Question } from '../question.ts';

/** Questions of the group "inputs", in order. */
export const INPUTS_QUESTIONS: readonly Question[] = [
  {
    id: 'pointer',
    group: 'inputs',
    kind: 'one',
    title: 'audit.pointer',
    check: 'audit.pointerCheck',
    options: [
      { id: 'beside', words: 'audit.pointerBeside', finds: [] },
      { id: 'far', words: 'audit.pointerFar', finds: ['mouseFar'] },
      { id: 'touchpad', words: 'audit.pointerTouchpad', finds: [] },
    ],
  },
  {
    id: 'pointerTrouble',
    group: 'inputs',
    kind: 'several',
    title: 'audit.pointerTrouble',
    check: 'audit.pointerTroubleCheck',
    options: [
      { id: 'elsewhere', words: 'audit.pointerTroubleElsewhere', finds: ['mouseElsewhere'] },
      { id: 'pinch', words: 'audit.pointerTroublePinch', finds: ['mousePinched'] },
      { id: 'palmRest', words: 'audit.pointerTroublePalmRest', finds: ['palmRest'] },
    ],
  },
  {
    id: 'elbows',
    group: 'inputs',
    kind: 'one',
    title: 'audit.elbows',
    check: 'audit.elbowsCheck',
    source: 'audit.elbowsSource',
    rewordings: [{ situation: 'laptop', check: 'audit.elbowsLaptopCheck' }],
    options: [
      { id: 'right', words: 'audit.elbowsRight', finds: [] },
      { id: 'high', words: 'audit.elbowsHigh', finds: ['keyboardHigh'] },
      { id: 'low', words: 'audit.elbowsLow', finds: ['keyboardLow'] },
      { id: 'reaching', words: 'audit.elbowsReaching', finds: ['keyboardReach'] },
    ],
  },
  {
    id: 'deskHeight',
    group: 'inputs',
    kind: 'one',
    title: 'audit.deskHeight',
    check: 'audit.deskHeightCheck',
    options: [
      { id: 'right', words: 'audit.deskHeightRight', finds: [] },
      { id: 'high', words: 'audit.deskHeightHigh', finds: ['deskHigh'] },
    ],
  },
  {
    id: 'wrists',
    group: 'inputs',
    kind: 'one',
    title: 'audit.wrists',
    check: 'audit.wristsCheck',
    source: 'audit.wristsSource',
    rewordings: [{ situation: 'laptop', check: 'audit.wristsLaptopCheck' }],
    options: [
      { id: 'straight', words: 'audit.wristsStraight', finds: [] },
      { id: 'bent', words: 'audit.wristsBent', finds: ['wristsBent'] },
    ],
  },
  {
    id: 'keyboardTrouble',
    group: 'inputs',
    kind: 'several',
    title: 'audit.keyboardTrouble',
    check: 'audit.keyboardTroubleCheck',
    options: [
      { id: 'sideways', words: 'audit.keyboardTroubleSideways', finds: ['wristsSideways'] },
      { id: 'overhead', words: 'audit.keyboardTroubleOverhead', finds: ['overheadReach'] },
      { id: 'fixed', words: 'audit.keyboardTroubleFixed', finds: ['keyboardFixed'] },
    ],
  },
];
