// What lives here: what came of an audit: the score, what to do, workplaces, how it went; and its report.
// What does not: answering (../audit), the score and the order of fixes (shared/ergonomics), the photo page (../photo).
// To add a card: a component here and its place below.
import { useState } from 'react';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { troublesOf } from '../../../shared/ergonomics/audit/findings.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { openAudit } from '../audit/paths.ts';
import { CheckButton } from './CheckButton.tsx';
import { FineCard } from './FineCard.tsx';
import { FixesCard } from './FixesCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { LimitsCard } from './LimitsCard.tsx';
import { PastAudit } from './PastAudit.tsx';
import { PhotoCard } from './PhotoCard.tsx';
import { RecheckNote } from './RecheckNote.tsx';
import styles from './ResultPage.module.css';
import { ScoreCard } from './ScoreCard.tsx';
import { UnknownCard } from './UnknownCard.tsx';
import { WorkplacePicker } from './WorkplacePicker.tsx';
import type { WorkplaceProps } from './workplace-props.ts';

/** The result of the chosen workplace's last audit. */
export function ResultPage({ book, change }: WorkplaceProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const lookedAt = useLookedAt(book.audits);
  const older = book.audits.find(({ id }) => id === opened);
  const audit = book.audits.at(-1);
  if (older) return <PastAudit audit={older} change={change} onBack={() => setOpened(null)} />;
  if (!audit) return null;

  return (
    <>
      <SectionHeading title={t('dashboard.audit')} lead={lookedAt} />
      <div className={styles.top}>
        <WorkplacePicker book={book} change={change} />
        <div className={styles.actions}>
          <CheckButton />
          <Button onClick={() => openAudit('report')}>{t('workplaces.report')}</Button>
          <Button onClick={() => openAudit('begin')}>{t('workplaces.begin')}</Button>
        </div>
      </div>
      {book.draft && <DraftNote />}
      <RecheckNote book={book} />
      <ScoreCard audit={audit} />
      <UnknownCard audit={audit} />
      {troublesOf(audit.answers).length === 0 ? (
        <FineCard audit={audit} />
      ) : (
        <FixesCard key={audit.id} book={book} change={change} audit={audit} />
      )}
      <PhotoCard audits={book.audits} change={change} />
      <HistoryCard book={book} onOpen={setOpened} />
      <LimitsCard />
    </>
  );
}

/** When everything was looked at, and when the last single thing. */
function useLookedAt(audits: readonly Audit[]): string {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  const [last, full] = [audits.at(-1), audits.findLast(({ kind }) => kind === 'full')];
  const day = (audit: Audit): string => fullDate(audit.at, info.timeZone);
  if (!last) return '';
  if (!full || full === last || day(full) === day(last))
    return t('workplaces.lookedAt', { date: day(last) });
  return t('workplaces.lookedAgain', { full: day(full), date: day(last) });
}

/** A new look was begun and not finished. */
function DraftNote() {
  const { t } = useWords();
  return (
    <div className={notes.note}>
      <p>{t('workplaces.draft')}</p>
      <Button onClick={() => openAudit('questions')}>{t('workplaces.continue')}</Button>
    </div>
  );
}
