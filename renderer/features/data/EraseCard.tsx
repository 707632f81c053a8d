import { useState } from 'react';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import notes from '../../ui/Note.module.css';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './data.module.css';

/** Deletes everything, once the person has written a word. */
export function EraseCard() {
  const { t, language } = useWords();
  const ask = useAsk();
  const [isOpen, setIsOpen] = useState(false);
  const [written, setWritten] = useState('');
  const [isGone, setIsGone] = useState(false);
  const word = t('data.eraseWord');
  const plain = (text: string): string => text.trim().toLocaleLowerCase(language);
  const isMeant = plain(written) === plain(word);
  const leave = (): void => {
    setIsOpen(false);
    setWritten('');
  };
  return (
    <Card heading={t('data.eraseTitle')}>
      <p>{t('data.eraseLead')}</p>
      {!isOpen && (
        <div>
          <Button aria-expanded={false} onClick={() => setIsOpen(true)}>
            {t('data.eraseOpen')}
          </Button>
        </div>
      )}
      {isOpen && (
        <form
          className={styles.part}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isMeant) return;
            ask(call('data.erase', 'everything').then(() => setIsGone(true)));
          }}
        >
          <WordsField
            label={t('data.eraseType', { word })}
            hint={t('data.eraseAfter')}
            value={written}
            longest={40}
            onChange={setWritten}
          />
          <div className={styles.answers}>
            <Button type="submit" className={styles.danger} disabled={!isMeant || isGone}>
              {t('data.eraseYes')}
            </Button>
            <Button onClick={leave}>{t('app.cancel')}</Button>
          </div>
        </form>
      )}
      <div role="status" className={styles.said}>
        {isGone && <p className={notes.note}>{t('data.restarting')}</p>}
      </div>
    </Card>
  );
}
