// What lives here: the questions about what has no points in the published score.
// What does not: when each is asked (../asked.ts), their words (messages `audit`), their pictures (../../diagrams).
import type { Question } from '../question.ts';

/** Questions of the group "around", in order. */
export const AROUND_QUESTIONS: readonly Question[] = [
  {
    id: 'standingDesk',
    group: 'around',
    kind: 'one',
    title: 'audit.standingDesk',
    check: 'audit.standingDeskCheck',
    options: [
      { id: 'right', words: 'audit.standingDeskRight', finds: [] },
      { id: 'low', words: 'audit.standingDeskLow', finds: ['standingDeskLow'] },
      { id: 'high', words: 'audit.standingDeskHigh', finds: ['standingDeskHigh'] },
      { id: 'none', words: 'audit.standingDeskNone', finds: [] },
    ],
  },
  {
    id: 'light',
    group: 'around',
    kind: 'one',
    title: 'audit.light',
    check: 'audit.lightCheck',
    options: [
      { id: 'good', words: 'audit.lightGood', finds: [] },
      { id: 'behind', words: 'audit.lightBehind', finds: ['lightBehindScreen'] },
      { id: 'dim', words: 'audit.lightDim', finds: ['lightDim'] },
    ],
  },
  {
    id: 'eyeTest',
    group: 'around',
    kind: 'one',
    title: 'audit.eyeTest',
    check: 'audit.eyeTestCheck',
    options: [
      { id: 'recent', words: 'audit.eyeTestRecent', finds: [] },
      { id: 'old', words: 'audit.eyeTestOld', finds: ['eyeTestOld'] },
    ],
  },
  {
    id: 'surroundings',
    group: 'around',
    kind: 'several',
    title: 'audit.surroundings',
    check: 'audit.surroundingsCheck',
    options: [
      { id: 'noise', words: 'audit.surroundingsNoise', finds: ['noise'] },
      { id: 'draught', words: 'audit.surroundingsDraught', finds: ['draught'] },
      { id: 'clutter', words: 'audit.surroundingsClutter', finds: ['clutter'] },
    ],
  },
];
