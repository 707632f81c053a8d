// What lives here: the questions about the telephone.
// What does not: when each is asked (../asked.ts), their words (messages `audit`), their pictures (../../diagrams).
import type { Question } from '../question.ts';

/** Questions of the group "phone", in order. */
export const PHONE_QUESTIONS: readonly Question[] = [
  {
    id: 'phone',
    group: 'phone',
    kind: 'one',
    title: 'audit.phone',
    check: 'audit.phoneCheck',
    source: 'audit.phoneSource',
    options: [
      { id: 'near', words: 'audit.phoneNear', finds: [] },
      { id: 'far', words: 'audit.phoneFar', finds: ['phoneFar'] },
      { id: 'none', words: 'audit.phoneNone', finds: ['phoneUnused'] },
    ],
  },
  {
    id: 'phoneTrouble',
    group: 'phone',
    kind: 'several',
    title: 'audit.phoneTrouble',
    check: 'audit.phoneTroubleCheck',
    options: [
      { id: 'neck', words: 'audit.phoneTroubleNeck', finds: ['phoneAtNeck'] },
      { id: 'noHandsFree', words: 'audit.phoneTroubleNoHandsFree', finds: ['handsFreeMissing'] },
    ],
  },
];
