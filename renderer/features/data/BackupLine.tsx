import type { Backup } from '../../../shared/data/answers.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './data.module.css';
import { useBackupName } from './use-backup-name.ts';

interface BackupLineProps {
  readonly backup: Backup;
  readonly onUse: () => void;
}

const MEGABYTE = 1_000_000;

/** One backup, and going back to it. */
export function BackupLine({ backup, onUse }: BackupLineProps) {
  const { t, number } = useWords();
  const name = useBackupName(backup);
  return (
    <div className={styles.backup}>
      <p>
        {name}{' '}
        <span className={styles.soft}>
          {t('data.backupSize', { size: number(Math.max(0.1, backup.bytes / MEGABYTE)) })}
        </span>
      </p>
      <Button aria-label={t('data.backupUseNamed', { name })} onClick={onUse}>
        {t('data.backupUse')}
      </Button>
    </div>
  );
}
