// What lives here: the words for what is timed.
// What does not: the steps to choose from (TimeChoice.tsx).
import { hasAnswered } from '../../../shared/ergonomics/audit/has-answered.ts';
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import type { RosaSubject } from '../../../shared/ergonomics/rosa/exposure.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** What is timed. Whoever points with a touchpad is asked about that. */
export const timeName = ({ t }: Translator, subject: RosaSubject, answers: Answers): string =>
  t(
    subject === 'mouse' && hasAnswered(answers, 'pointer', 'touchpad')
      ? 'auditing.hours_mousePad'
      : `auditing.hours_${subject}`,
  );

/** How sure a proposed time is: mouse and keyboard are at most as long as the time at the desk. */
export const timeNote = ({ t }: Translator, subject: RosaSubject): string =>
  t(
    subject === 'mouse' || subject === 'keyboard'
      ? 'auditing.hoursAtMost'
      : 'auditing.hoursMeasuredHere',
  );
