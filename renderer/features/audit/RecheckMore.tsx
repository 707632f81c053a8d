import { answersAfter } from '../../../shared/ergonomics/audit/answers-after.ts';
import { askedQuestions } from '../../../shared/ergonomics/audit/asked.ts';
import type { Audit, AuditFacts, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import { timedSubjects } from '../../../shared/ergonomics/audit/findings.ts';
import type { Answer, Answers, QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import type { RosaSubject } from '../../../shared/ergonomics/rosa/exposure.ts';
import { useWords } from '../../state/context.ts';
import { AskedAgain } from './AskedAgain.tsx';
import styles from './RecheckMore.module.css';
import { timeName } from './time-words.ts';
import { TimeChoice } from './TimeChoice.tsx';

interface RecheckMoreProps {
  readonly last: Audit;
  /** With the new answers. */
  readonly facts: AuditFacts;
  readonly fresh: Answers;
  /** The questions that the page is about. */
  readonly known: readonly QuestionId[];
  readonly onAnswer: (question: QuestionId, answer: Answer | null) => void;
  readonly onTime: (subject: RosaSubject, time: NonNullable<Hours['chair']>) => void;
}

/** What the new answer brings with it: questions and times that did not apply last time, or read otherwise now. */
export function RecheckMore({ last, facts, fresh, known, onAnswer, onTime }: RecheckMoreProps) {
  const words = useWords();
  const askedBefore = askedQuestions(last.answers).map(({ id }) => id);
  const chosen = Object.fromEntries(known.map((id) => [id, fresh[id]]));
  const kept = answersAfter(last.answers, chosen);
  const isNew = (id: QuestionId): boolean =>
    !known.includes(id) &&
    kept[id] === undefined &&
    (!askedBefore.includes(id) || last.answers[id] !== undefined);
  const questions = askedQuestions(facts.answers).filter(({ id }) => isNew(id));
  const timed = timedSubjects(last.answers);
  const subjects = timedSubjects(facts.answers).filter(
    (id) => !timed.includes(id) && last.hours[id] === undefined,
  );
  if (questions.length === 0 && subjects.length === 0) return null;
  return (
    <div className={styles.more}>
      <p className={styles.also}>{words.t('auditing.recheckMore')}</p>
      {questions.map((question) => (
        <AskedAgain
          key={question.id}
          question={question}
          before={last}
          facts={facts}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      {subjects.map((id) => (
        <TimeChoice
          key={id}
          name={timeName(words, id, facts.answers)}
          value={facts.hours[id]}
          onChange={(time) => onTime(id, time)}
        />
      ))}
    </div>
  );
}
