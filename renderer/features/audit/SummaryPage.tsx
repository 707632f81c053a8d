import type { Question, QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AuditFoot } from './AuditFoot.tsx';
import { AuditProgress } from './AuditProgress.tsx';
import { FinishFailed } from './FinishFailed.tsx';
import { openAudit } from './paths.ts';
import { PhotoOffer } from './PhotoOffer.tsx';
import { PictureLost } from './PictureLost.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './SummaryPage.module.css';
import { timeName } from './time-words.ts';
import { useAuditKeys } from './use-audit-keys.ts';
import type { UseFacts } from './use-facts.ts';
import type { UseFinish } from './use-finish.ts';
import { isAllKnown, stillOpen } from './way.ts';

interface SummaryPageProps {
  readonly audit: UseFacts;
  readonly finish: UseFinish;
  /** Opens a question from here, to come back after it. */
  readonly onMend: (question: QuestionId) => void;
}

/** What is still open, before the result. */
export function SummaryPage({ audit, finish, onMend }: SummaryPageProps) {
  const words = useWords();
  const { t, direction } = words;
  const { facts, keeping, keeper } = audit;
  const { questions, unknown, times } = stillOpen(facts);
  const hasNothing = Object.keys(facts.answers).length === 0;
  const isWhole = isAllKnown(facts);
  const goOn = (): void => {
    if (!hasNothing) void finish.finish();
  };
  const goBack = (): void => openAudit('hours');
  useAuditKeys({ count: 0, onNumber: () => undefined, onNext: goOn, onBack: goBack }, direction);

  return (
    <>
      <AuditProgress facts={facts} current={null} />
      <SectionHeading
        title={t('auditing.summaryTitle')}
        lead={t(isWhole ? 'auditing.summaryAll' : 'auditing.summaryLead')}
      />
      {questions.length > 0 && (
        <Card heading={t('auditing.summaryOpen', { count: questions.length })}>
          <QuestionLinks questions={questions} onOpen={onMend} />
        </Card>
      )}
      {unknown.length > 0 && (
        <Card heading={t('auditing.summaryUnknown', { count: unknown.length })}>
          <QuestionLinks questions={unknown} onOpen={onMend} />
        </Card>
      )}
      {times.length > 0 && (
        <Card heading={t('auditing.summaryTimes')}>
          <ul className={styles.links}>
            {times.map((id) => (
              <li key={id}>
                <Button look="quiet" className={styles.link} onClick={() => openAudit('hours')}>
                  {timeName(words, id, facts.answers)}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {!isWhole && <PhotoOffer facts={facts} />}
      <PictureLost finish={finish} />
      <FinishFailed finish={finish} />
      <AuditFoot
        isReady
        isBusy={finish.isBusy || hasNothing}
        nextWords={t('auditing.finish')}
        onNext={goOn}
        onBack={goBack}
        {...(hasNothing && { hint: t('auditing.nothingYet') })}
      >
        <SavedNote keeping={keeping} onTry={() => void keeper.flush()} />
      </AuditFoot>
    </>
  );
}

interface QuestionLinksProps {
  readonly questions: readonly Question[];
  readonly onOpen: (question: QuestionId) => void;
}

function QuestionLinks({ questions, onOpen }: QuestionLinksProps) {
  const { t } = useWords();
  return (
    <ul className={styles.links}>
      {questions.map(({ id, title }) => (
        <li key={id}>
          <Button look="quiet" className={styles.link} onClick={() => onOpen(id)}>
            {t(title)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
