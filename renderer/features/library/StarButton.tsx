import { useWords } from '../../state/context.ts';
import styles from './StarButton.module.css';

interface StarButtonProps {
  /** The stretch's name in words. */
  readonly name: string;
  readonly isFavourite: boolean;
  readonly isReachable?: boolean;
  readonly onChange: (isFavourite: boolean) => void;
}

/** Makes a stretch a favourite, or no longer. */
export function StarButton({ name, isFavourite, isReachable = true, onChange }: StarButtonProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isFavourite}
      aria-label={t('library.favourite', { name })}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => onChange(!isFavourite)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.6l2.3 4.7 5.1.7-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1L2.6 8l5.1-.7z" />
      </svg>
    </button>
  );
}
