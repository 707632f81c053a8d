import { useState } from 'react';
import type { Question } from '../../../shared/ergonomics/audit/question.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AuditFoot } from './AuditFoot.tsx';
import { AuditProgress } from './AuditProgress.tsx';
import { choicesOf, pressed } from './choice.ts';
import { openAudit, openQuestion } from './paths.ts';
import { QuestionBody } from './QuestionBody.tsx';
import styles from './QuestionPage.module.css';
import { SavedNote } from './SavedNote.tsx';
import { useRemembered } from './session-memory.ts';
import { useAuditKeys } from './use-audit-keys.ts';
import type { UseFacts } from './use-facts.ts';
import { wayPointOf } from './way.ts';

interface QuestionPageProps {
  readonly question: Question;
  readonly audit: UseFacts;
  /** The person is on a round through what was still open, and goes back to that list. */
  readonly isMending: boolean;
  readonly onList: () => void;
}

/** One question, on its own. Keys: numbers choose, Enter goes on, arrows go on and back. */
export function QuestionPage({ question, audit, isMending, onList }: QuestionPageProps) {
  const { t, direction } = useWords();
  const { facts, keeping, keeper } = audit;
  const { answers } = facts;
  const [isHowOpen, setHowOpen] = useRemembered('how');
  /** What a number key chose, to be read out: the keyboard itself stays where it was. */
  const [said, setSaid] = useState('');
  const { id, title } = question;
  const point = wayPointOf(id, answers);
  const choices = choicesOf(question, answers);

  const press = (index: number): void => {
    const choice = choices[index];
    if (!choice) return;
    keeper.change({ answers: { [id]: pressed(question, answers[id], choice.id) } });
    setSaid(t(choice.words));
  };
  const goOn = (): void => {
    if (isMending) openAudit('summary');
    else if (point.after) openQuestion(point.after);
    else openAudit('hours');
  };
  const goBack = (): void => (point.before ? openQuestion(point.before) : openAudit('begin'));
  const isAnswered = answers[id] !== undefined;
  const onwards = isMending ? 'auditing.toSummary' : 'auditing.next';
  useAuditKeys({ count: choices.length, onNumber: press, onNext: goOn, onBack: goBack }, direction);

  return (
    <>
      <AuditProgress facts={facts} current={question.group} />
      <div className={styles.question}>
        <div className={styles.head}>
          <p className={styles.place}>
            {t('auditing.place', { number: point.number, all: point.all })}
          </p>
          <div className={styles.ways}>
            <Button look="quiet" onClick={() => openAudit('photo')}>
              {t('auditing.photoMeasure')}
            </Button>
            <Button look="quiet" onClick={onList}>
              {t('auditing.asList')}
            </Button>
          </div>
        </div>
        <SectionHeading
          title={t(title)}
          lead={t(question.kind === 'one' ? 'auditing.chooseOne' : 'auditing.chooseAny')}
        />
        <QuestionBody
          question={question}
          facts={facts}
          hasNumbers
          isHowOpen={isHowOpen}
          onHow={setHowOpen}
          onAnswer={(answer) => keeper.change({ answers: { [id]: answer } })}
        />
        <p role="status" className="visuallyHidden">
          {said}
        </p>
      </div>
      <AuditFoot
        isReady={isAnswered}
        nextWords={t(isAnswered || isMending ? onwards : 'auditing.later')}
        onNext={goOn}
        onBack={goBack}
        hint={t('auditing.keys', { count: choices.length })}
      >
        <SavedNote keeping={keeping} onTry={() => void keeper.flush()} />
      </AuditFoot>
    </>
  );
}
