import type { ImportRefusal } from '../../../shared/data/answers.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import styles from './data.module.css';

const WORDS: Readonly<Record<ImportRefusal['reason'], MessageKey>> = {
  notJson: 'data.refusedNotJson',
  notSitwell: 'data.refusedNotSitwell',
  newer: 'data.refusedNewer',
  tooLarge: 'data.refusedTooLarge',
  bad: 'data.refusedBad',
  full: 'data.refusedFull',
  failed: 'data.refusedFailed',
};

/** Why a file cannot be taken in. */
export function ImportRefused({ refusal }: { readonly refusal: ImportRefusal }) {
  const { t } = useWords();
  return (
    <div className={notes.alert} role="alert">
      <div className={styles.part}>
        <p>{t('data.refused')}</p>
        <p>{t(WORDS[refusal.reason], { where: refusal.where })}</p>
      </div>
    </div>
  );
}
