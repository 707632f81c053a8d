// What lives here: audits as a person might have finished them, for tests of pages.
// What does not: the book they are in (sample-book.ts). To add a sample: a change of FINE.
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { scoreAudit } from '../../../shared/ergonomics/audit/score-audit.ts';
import { NOW } from './samples.ts';

/** An audit of that workplace: its score follows from its facts. */
export function sampleAudit(change: Partial<Audit> = {}): Audit {
  const { answers = FINE, hours = HOURS, photo = null } = change;
  const score = scoreAudit({ answers, hours, photo });
  return {
    id: 'a1',
    workplace: 'desk',
    at: NOW,
    kind: 'full',
    ...change,
    answers,
    hours,
    photo,
    score,
  };
}

/** Answers that find nothing. */
export const FINE: Audit['answers'] = {
  device: ['screen'],
  chairHeight: ['right'],
  legRoom: ['room'],
  seatDepth: ['right'],
  backSupport: ['right'],
  armrests: ['right'],
  armrestTrouble: [],
  chairFixed: [],
  lenses: ['none'],
  screenHeight: ['right'],
  screenDistance: ['right'],
  screenTwist: ['ahead'],
  glare: ['clear'],
  papers: ['none'],
  pointer: ['beside'],
  pointerTrouble: [],
  elbows: ['right'],
  deskHeight: ['right'],
  wrists: ['straight'],
  keyboardTrouble: [],
  phone: ['none'],
  standingDesk: ['none'],
  light: ['good'],
  eyeTest: ['recent'],
  surroundings: [],
};

export const HOURS: Audit['hours'] = {
  chair: 'long',
  monitor: 'long',
  mouse: 'medium',
  keyboard: 'medium',
};
