import type { MessageKey } from '../../../../shared/messages/translator.ts';
import { useWords } from '../../../state/context.ts';
import folds from '../../../ui/Fold.module.css';
import styles from './Meanings.module.css';

/** A number's name and what it means. */
export interface Meaning {
  readonly name: MessageKey;
  readonly means: MessageKey;
}

/** "What is this?": each number's definition, folded away until asked for. */
export function Meanings({ meanings }: { readonly meanings: readonly Meaning[] }) {
  const { t } = useWords();
  return (
    <details className={folds.fold}>
      <summary>{t('history.meanings')}</summary>
      <dl className={styles.meanings}>
        {meanings.map(({ name, means }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(means)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
