import { useEffect, useState } from 'react';
import type { Backup } from '../../../shared/data/answers.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import notes from '../../ui/Note.module.css';
import { AskBackup } from './AskBackup.tsx';
import { BackupLine } from './BackupLine.tsx';
import styles from './data.module.css';

/** The journals one can go back to. */
export function BackupsCard() {
  const { t } = useWords();
  const ask = useAsk();
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const [answer, setAnswer] = useState<'restarting' | 'refused' | null>(null);
  useEffect(() => ask(call('data.backups').then(setBackups)), [ask]);
  const choose = (id: string): void => {
    setAsked(id);
    setAnswer(null);
  };
  const restore = (id: string): void => {
    setAsked(null);
    ask(
      call('data.restore', id).then((isComing) => setAnswer(isComing ? 'restarting' : 'refused')),
    );
  };
  return (
    <Card heading={t('data.backupsTitle')}>
      <p>{t('data.backupsLead')}</p>
      {backups.length === 0 && <p className={styles.soft}>{t('data.backupsNone')}</p>}
      {backups.length > 0 && (
        <ol className={styles.backups}>
          {backups.map((backup) => (
            <li key={backup.id}>
              <BackupLine backup={backup} onUse={() => choose(backup.id)} />
              {asked === backup.id && (
                <AskBackup
                  backup={backup}
                  onYes={() => restore(backup.id)}
                  onNo={() => setAsked(null)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <div role="status" className={styles.said}>
        {answer === 'restarting' && <p className={notes.note}>{t('data.restarting')}</p>}
      </div>
      {answer === 'refused' && (
        <p className={notes.alert} role="alert">
          {t('data.backupRefused')}
        </p>
      )}
    </Card>
  );
}
