import { useState } from 'react';
import { askedQuestions } from '../../../shared/ergonomics/audit/asked.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { WorkplacePicker } from '../workplace/WorkplacePicker.tsx';
import styles from './BeginPage.module.css';
import { openAudit } from './paths.ts';
import { PhotoOffer } from './PhotoOffer.tsx';
import { StartOver } from './StartOver.tsx';
import type { UseFacts } from './use-facts.ts';

interface BeginPageProps {
  readonly book: AuditBook;
  readonly audit: UseFacts;
  /** Goes on where one got to, with all questions on one page or one at a time. */
  readonly onGo: (asList: boolean) => void;
  readonly onStartOver: () => Promise<void>;
}

/** Before the questions: what it is, which workplace, and where one was. */
export function BeginPage({ book, audit, onGo, onStartOver }: BeginPageProps) {
  const { t } = useWords();
  const { facts, change } = audit;
  const [isAsking, setAsking] = useState(false);
  const answered = askedQuestions(facts.answers).filter(
    ({ id }) => facts.answers[id] !== undefined,
  );
  const isBegun = book.draft !== null || answered.length > 0;
  return (
    <>
      <SectionHeading title={t('auditing.title')} lead={t('auditing.lead')} />
      <WorkplacePicker book={book} change={change} />
      <Card heading={t(isBegun ? 'auditing.whereYouWere' : 'auditing.beginWhat')}>
        {isBegun ? (
          <Progress book={book} audit={audit} answered={answered.length} />
        ) : (
          <ul className={styles.points}>
            {(['beginTime', 'beginKept', 'beginHere', 'beginScore'] as const).map((name) => (
              <li key={name}>{t(`auditing.${name}`)}</li>
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => onGo(false)}>
            {t(isBegun ? 'auditing.goOn' : 'auditing.begin')}
          </Button>
          <Button onClick={() => onGo(true)}>{t('auditing.beginList')}</Button>
          {isBegun && !isAsking && (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {t('auditing.startOver')}
            </Button>
          )}
          {book.audits.length > 0 && (
            <Button look="quiet" onClick={() => openAudit()}>
              {t('auditing.toResult')}
            </Button>
          )}
        </div>
        {isAsking && <StartOver onYes={onStartOver} onNo={() => setAsking(false)} />}
      </Card>
      <PhotoOffer facts={facts} />
    </>
  );
}

interface ProgressProps {
  readonly book: AuditBook;
  readonly audit: UseFacts;
  readonly answered: number;
}

/** When it was begun, and how far it is. */
function Progress({ book, audit, answered }: ProgressProps) {
  const { t, date } = useWords();
  const { info } = useShared();
  const all = askedQuestions(audit.facts.answers).length;
  return (
    <div>
      {book.draft && <p>{t('auditing.begun', { date: date(book.draft.begun, info.timeZone) })}</p>}
      <p>{t('auditing.begunCount', { count: answered, all })}</p>
    </div>
  );
}
