import { useEffect, useRef, useState } from 'react';
import { GROUP_WORDS } from '../../../shared/ergonomics/audit/group-words.ts';
import type { Question, QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AuditFoot } from './AuditFoot.tsx';
import { AuditProgress } from './AuditProgress.tsx';
import styles from './ListPage.module.css';
import { openAudit } from './paths.ts';
import { QuestionBody } from './QuestionBody.tsx';
import { SavedNote } from './SavedNote.tsx';
import type { UseFacts } from './use-facts.ts';
import { partsOf, stillOpen } from './way.ts';

interface ListPageProps {
  readonly audit: UseFacts;
  /** The question to begin with; null for the top. */
  readonly at: QuestionId | null;
  readonly onScreens: () => void;
}

/** All questions on one page, for those who would rather see them together. */
export function ListPage({ audit, at, onScreens }: ListPageProps) {
  const { t } = useWords();
  const { facts, keeping, keeper } = audit;
  return (
    <>
      <AuditProgress facts={facts} current={null} />
      <SectionHeading title={t('auditing.listTitle')} lead={t('auditing.beginKept')} />
      <div className={styles.ways}>
        <Button onClick={onScreens}>{t('auditing.asScreens')}</Button>
        <Button look="quiet" onClick={() => openAudit('photo')}>
          {t('auditing.photoMeasure')}
        </Button>
      </div>
      {partsOf(facts.answers).map(({ group, questions }) => (
        <Card key={group} heading={t(GROUP_WORDS[group])}>
          {questions.map((question) => (
            <ListedQuestion
              key={question.id}
              question={question}
              audit={audit}
              isWanted={question.id === at}
            />
          ))}
        </Card>
      ))}
      <AuditFoot
        isReady={stillOpen(facts).questions.length === 0}
        nextWords={t('auditing.next')}
        onNext={() => openAudit('hours')}
        onBack={() => openAudit('begin')}
      >
        <SavedNote keeping={keeping} onTry={() => void keeper.flush()} />
      </AuditFoot>
    </>
  );
}

interface ListedQuestionProps {
  readonly question: Question;
  readonly audit: UseFacts;
  /** It is the one to look at: it comes into view and has the keyboard. */
  readonly isWanted: boolean;
}

function ListedQuestion({ question, audit, isWanted }: ListedQuestionProps) {
  const { t } = useWords();
  const [isHowOpen, setHowOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) heading.current?.focus();
  }, [isWanted]);
  return (
    <div className={styles.question}>
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {t(question.title)}
        </h3>
        <p className={styles.kind}>
          {t(question.kind === 'one' ? 'auditing.chooseOne' : 'auditing.chooseAny')}
        </p>
      </div>
      <QuestionBody
        question={question}
        facts={audit.facts}
        isHowOpen={isHowOpen}
        onHow={setHowOpen}
        onAnswer={(answer) => audit.keeper.change({ answers: { [question.id]: answer } })}
      />
    </div>
  );
}
