import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { FINDING_WORDS } from '../../../shared/ergonomics/audit/finding-words.ts';
import { troublesOf } from '../../../shared/ergonomics/audit/findings.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './PastAudit.module.css';
import { PhotoCard } from './PhotoCard.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import type { WorkplaceProps } from './workplace-props.ts';

interface PastAuditProps {
  readonly audit: Audit;
  readonly change: WorkplaceProps['change'];
  readonly onBack: () => void;
}

/** An older look, as it was: its score, what it found, its picture. */
export function PastAudit({ audit, change, onBack }: PastAuditProps) {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  const found = troublesOf(audit.answers);
  return (
    <>
      <Button look="quiet" className={styles.back} onClick={onBack}>
        {t('app.back')}
      </Button>
      <SectionHeading
        title={t('workplaces.olderAudit', { date: fullDate(audit.at, info.timeZone) })}
        lead={t('workplaces.olderNote')}
      />
      <ScoreCard audit={audit} />
      <Card heading={t('report.found')}>
        {found.length === 0 ? (
          <p>{t('workplaces.foundNothing')}</p>
        ) : (
          <ul className={styles.found}>
            {found.map((finding) => (
              <li key={finding}>{t(FINDING_WORDS[finding])}</li>
            ))}
          </ul>
        )}
      </Card>
      <PhotoCard audits={[audit]} change={change} />
    </>
  );
}
