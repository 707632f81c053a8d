import { useState } from 'react';
import { askedQuestions } from '../../../shared/ergonomics/audit/asked.ts';
import type { Audit, AuditFacts, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import type { Answer, Question, QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import type { RosaSubject } from '../../../shared/ergonomics/rosa/exposure.ts';
import { useWords } from '../../state/context.ts';
import { QuestionBody } from './QuestionBody.tsx';
import styles from './RecheckPage.module.css';
import { timeName } from './time-words.ts';
import { TimeChoice } from './TimeChoice.tsx';
import { timedSubjects } from './way.ts';

interface RecheckMoreProps {
  readonly last: Audit;
  /** With the new answers. */
  readonly facts: AuditFacts;
  readonly hasTouchpad: boolean;
  readonly onAnswer: (question: QuestionId, answer: Answer | null) => void;
  readonly onTime: (subject: RosaSubject, time: NonNullable<Hours['chair']>) => void;
}

/** What the new answer brings with it: questions and times that did not apply last time. */
export function RecheckMore({ last, facts, hasTouchpad, onAnswer, onTime }: RecheckMoreProps) {
  const words = useWords();
  const asked = new Set(askedQuestions(last.answers).map(({ id }) => id));
  const questions = askedQuestions(facts.answers).filter(
    ({ id }) => !asked.has(id) && last.answers[id] === undefined,
  );
  const timed = timedSubjects(last.answers);
  const subjects = timedSubjects(facts.answers).filter(
    (id) => !timed.includes(id) && last.hours[id] === undefined,
  );
  if (questions.length === 0 && subjects.length === 0) return null;
  return (
    <div className={styles.more}>
      <p className={styles.also}>{words.t('auditing.recheckMore')}</p>
      {questions.map((question) => (
        <AlsoAsked
          key={question.id}
          question={question}
          facts={facts}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      {subjects.map((id) => (
        <TimeChoice
          key={id}
          name={timeName(words, id, hasTouchpad)}
          value={facts.hours[id]}
          onChange={(time) => onTime(id, time)}
        />
      ))}
    </div>
  );
}

interface AlsoAskedProps {
  readonly question: Question;
  readonly facts: AuditFacts;
  readonly onAnswer: (answer: Answer | null) => void;
}

function AlsoAsked({ question, facts, onAnswer }: AlsoAskedProps) {
  const { t } = useWords();
  const [isHowOpen, setHowOpen] = useState(false);
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t(question.title)}</h2>
      <QuestionBody
        question={question}
        facts={{ ...facts, photo: null }}
        isHowOpen={isHowOpen}
        onHow={setHowOpen}
        onAnswer={onAnswer}
      />
    </div>
  );
}
