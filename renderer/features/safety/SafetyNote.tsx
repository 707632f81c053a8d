import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './SafetyNote.module.css';

const PARAGRAPHS: readonly MessageKey[] = [
  'safety.noteWhat',
  'safety.noteNot',
  'safety.noteAsk',
  'safety.noteMove',
  'safety.noteSigns',
  'safety.noteReview',
];

/** The safety note. When its meaning changes, its version is raised and people are asked again. */
export function SafetyNote() {
  const { t } = useWords();
  return (
    <div className={styles.note}>
      {PARAGRAPHS.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </div>
  );
}
