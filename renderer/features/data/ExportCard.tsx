import { useEffect, useState } from 'react';
import type { Exported, ExportKind } from '../../../shared/data/answers.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import notes from '../../ui/Note.module.css';
import styles from './data.module.css';

/** Where everything lies, and the two ways to make a copy of it. */
export function ExportCard() {
  const { t } = useWords();
  const ask = useAsk();
  const [place, setPlace] = useState('');
  const [done, setDone] = useState<Exported | 'making' | null>(null);
  useEffect(() => ask(call('data.place').then(setPlace)), [ask]);
  const save = (kind: ExportKind): void => {
    setDone('making');
    ask(
      call('data.export', kind).then(setDone, (reason: unknown) => {
        setDone(null);
        throw reason;
      }),
    );
  };
  return (
    <Card heading={t('data.copyTitle')}>
      <div className={styles.part}>
        <p>{t('data.place')}</p>
        <code className={styles.place} dir="ltr">
          {place}
        </code>
      </div>
      <div className={styles.part}>
        <p>{t('data.jsonLead')}</p>
        <Button disabled={done === 'making'} onClick={() => save('json')}>
          {t('data.json')}
        </Button>
      </div>
      <div className={styles.part}>
        <p>{t('data.csvLead')}</p>
        <Button disabled={done === 'making'} onClick={() => save('csv')}>
          {t('data.csv')}
        </Button>
      </div>
      <p className={styles.soft}>{t('data.openly')}</p>
      <div role="status" className={styles.said}>
        {(done === 'making' || done === 'exported') && (
          <p className={notes.note}>{t(`data.${done}`)}</p>
        )}
      </div>
      {done === 'failed' && (
        <p className={notes.alert} role="alert">
          {t('data.failed')}
        </p>
      )}
    </Card>
  );
}
