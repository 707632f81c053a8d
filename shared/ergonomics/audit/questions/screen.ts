// What lives here: the questions about the screen, and what is read beside it.
// What does not: when each is asked (../asked.ts), their words (messages `audit`), their pictures (../../diagrams).
import type { Question } from '../question.ts';

/** Questions of the group "screen", in order. */
export const SCREEN_QUESTIONS: readonly Question[] = [
  {
    id: 'device',
    group: 'screen',
    kind: 'one',
    title: 'audit.device',
    check: 'audit.deviceCheck',
    options: [
      { id: 'screen', words: 'audit.deviceScreen', finds: [] },
      { id: 'laptopRaised', words: 'audit.deviceLaptopRaised', finds: [] },
      { id: 'laptop', words: 'audit.deviceLaptop', finds: ['laptopFlat'] },
    ],
  },
  {
    id: 'lenses',
    group: 'screen',
    kind: 'one',
    title: 'audit.lenses',
    check: 'audit.lensesCheck',
    options: [
      { id: 'none', words: 'audit.lensesNone', finds: [] },
      { id: 'progressive', words: 'audit.lensesProgressive', finds: [] },
      {
        id: 'progressiveTipping',
        words: 'audit.lensesProgressiveTipping',
        finds: ['lensesTipHead'],
      },
    ],
  },
  {
    id: 'screenHeight',
    group: 'screen',
    kind: 'one',
    title: 'audit.screenHeight',
    check: 'audit.screenHeightCheck',
    rewordings: [
      {
        situation: 'tipping',
        title: 'audit.screenHeightTipping',
        check: 'audit.screenHeightTippingCheck',
        options: {
          right: 'audit.screenHeightTippingRight',
          high: 'audit.screenHeightTippingHigh',
        },
      },
      {
        situation: 'lenses',
        title: 'audit.screenHeightLenses',
        check: 'audit.screenHeightLensesCheck',
        options: {
          right: 'audit.screenHeightLensesRight',
          low: 'audit.screenHeightLensesLow',
          high: 'audit.screenHeightLensesHigh',
        },
      },
      {
        situation: 'laptop',
        title: 'audit.screenHeightLaptop',
        check: 'audit.screenHeightLaptopCheck',
      },
    ],
    options: [
      { id: 'right', words: 'audit.screenHeightRight', finds: [] },
      { id: 'low', words: 'audit.screenHeightLow', finds: ['screenLow'] },
      { id: 'high', words: 'audit.screenHeightHigh', finds: ['screenHigh'] },
    ],
  },
  {
    id: 'screenDistance',
    group: 'screen',
    kind: 'one',
    title: 'audit.screenDistance',
    check: 'audit.screenDistanceCheck',
    source: 'audit.screenDistanceSource',
    options: [
      { id: 'right', words: 'audit.screenDistanceRight', finds: [] },
      { id: 'near', words: 'audit.screenDistanceNear', finds: ['screenNear'] },
      { id: 'far', words: 'audit.screenDistanceFar', finds: ['screenFar'] },
    ],
  },
  {
    id: 'screenTwist',
    group: 'screen',
    kind: 'one',
    title: 'audit.screenTwist',
    check: 'audit.screenTwistCheck',
    source: 'audit.screenTwistSource',
    options: [
      { id: 'ahead', words: 'audit.screenTwistAhead', finds: [] },
      { id: 'aside', words: 'audit.screenTwistAside', finds: ['neckTwisted'] },
    ],
  },
  {
    id: 'glare',
    group: 'screen',
    kind: 'one',
    title: 'audit.glare',
    check: 'audit.glareCheck',
    options: [
      { id: 'clear', words: 'audit.glareClear', finds: [] },
      { id: 'glare', words: 'audit.glareGlare', finds: ['glare'] },
    ],
  },
  {
    id: 'papers',
    group: 'screen',
    kind: 'one',
    title: 'audit.papers',
    check: 'audit.papersCheck',
    options: [
      { id: 'none', words: 'audit.papersNone', finds: [] },
      { id: 'holder', words: 'audit.papersHolder', finds: [] },
      { id: 'flat', words: 'audit.papersFlat', finds: ['papersFlat'] },
    ],
  },
];
