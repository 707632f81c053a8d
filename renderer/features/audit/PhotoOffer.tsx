import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { openAudit } from './paths.ts';
import styles from './PhotoOffer.module.css';

/** A picture from the side answers some of the questions; or says that it has. */
export function PhotoOffer({ facts }: { readonly facts: AuditFacts }) {
  const { t } = useWords();
  const isMeasured = facts.photo !== null;
  return (
    <div className={notes.note}>
      <div>
        <p className={styles.title}>
          {t(isMeasured ? 'auditing.photoDone' : 'auditing.photoOffer')}
        </p>
        {!isMeasured && <p className={styles.text}>{t('auditing.photoOfferText')}</p>}
      </div>
      <Button onClick={() => openAudit('photo')}>
        {t(isMeasured ? 'auditing.photoAgain' : 'auditing.photoMeasure')}
      </Button>
    </div>
  );
}
