import { useRef } from 'react';
import type { Backup } from '../../../shared/data/answers.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import styles from './data.module.css';
import { useBackupName } from './use-backup-name.ts';

interface AskBackupProps {
  readonly backup: Backup;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Says what going back does, before it is done. */
export function AskBackup({ backup, onYes, onNo }: AskBackupProps) {
  const { t } = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  useFocusOnce(place);
  return (
    <div className={notes.alert}>
      <p ref={place} tabIndex={-1}>
        {t('data.backupAsk', { name: useBackupName(backup) })}
      </p>
      <div className={styles.answers}>
        <Button onClick={onYes}>{t('data.backupYes')}</Button>
        <Button look="quiet" onClick={onNo}>
          {t('data.backupNo')}
        </Button>
      </div>
    </div>
  );
}
