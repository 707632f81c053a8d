import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './WarningSigns.module.css';

/** Signs, one to a line. */
export function SignList({ keys }: { readonly keys: readonly MessageKey[] }) {
  const { t } = useWords();
  return (
    <ul className={styles.list}>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
