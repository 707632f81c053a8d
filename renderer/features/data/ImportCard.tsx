import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import notes from '../../ui/Note.module.css';
import styles from './data.module.css';
import { FileButton } from './FileButton.tsx';
import { FoundNote } from './FoundNote.tsx';
import { ImportRefused } from './ImportRefused.tsx';
import { useImport } from './use-import.ts';

/** Takes in a copy, after showing what is in it. */
export function ImportCard() {
  const { t } = useWords();
  const { step, choose, take, leave } = useImport();
  return (
    <Card heading={t('data.importTitle')}>
      <div className={styles.part}>
        <p>{t('data.importLead')}</p>
        <FileButton label={t('data.importChoose')} onFile={choose} />
      </div>
      <div role="status" className={styles.said}>
        {step.at === 'busy' && <p className={notes.note}>{t('data.importing')}</p>}
        {step.at === 'done' && (
          <p className={notes.note}>{t('data.imported', { count: step.added })}</p>
        )}
      </div>
      {step.at === 'found' && <FoundNote found={step.found} onTake={take} onLeave={leave} />}
      {step.at === 'refused' && <ImportRefused refusal={step.refusal} />}
    </Card>
  );
}
