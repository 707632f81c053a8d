import { useState } from 'react';
import type { Audit, AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import type { Answer, Question } from '../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../shared/ergonomics/audit/questions.ts';
import { wordedFor } from '../../../shared/ergonomics/audit/worded.ts';
import { useWords } from '../../state/context.ts';
import styles from './AskedAgain.module.css';
import { choicesOf, tickedOf } from './choice.ts';
import { QuestionBody } from './QuestionBody.tsx';

interface AskedAgainProps {
  readonly question: Question;
  /** The audit in which it was answered last. */
  readonly before: Audit;
  readonly facts: AuditFacts;
  /** The page is about it alone, and its heading names it. */
  readonly isOnly?: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** A question with what was answered last time written above its options. */
export function AskedAgain(props: AskedAgainProps) {
  const { question, before, facts, isOnly = false, onAnswer } = props;
  const { t } = useWords();
  const [isHowOpen, setHowOpen] = useState(false);
  // In the words of last time, which may have been others.
  const then = wordedFor(questionById(question.id), before.answers);
  const ticked = tickedOf(then, before.answers[then.id]);
  const answer = choicesOf(then, before.answers)
    .filter(({ id }) => ticked.includes(id))
    .map(({ words }) => t(words))
    .join(' · ');
  return (
    <div className={styles.question}>
      {!isOnly && <h2 className={styles.title}>{t(question.title)}</h2>}
      {answer !== '' && <p className={styles.before}>{t('auditing.before', { answer })}</p>}
      <QuestionBody
        question={question}
        // A picture of last time says nothing about now.
        facts={{ ...facts, photo: null }}
        hasNumbers={isOnly}
        isHowOpen={isHowOpen}
        onHow={setHowOpen}
        onAnswer={onAnswer}
      />
    </div>
  );
}
