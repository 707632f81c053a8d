import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useWords } from '../../state/context.ts';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** Finds settings by any word of theirs. Esc clears it. */
export function SearchField({ query, onChange }: SearchFieldProps) {
  const { t } = useWords();
  return (
    <AriaSearchField
      className={styles.search ?? ''}
      aria-label={t('settings.search')}
      value={query}
      onChange={onChange}
    >
      <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3zM13.5 13.5L17 17" />
      </svg>
      <Input className={styles.input ?? ''} placeholder={t('settings.search')} />
      {query !== '' && (
        <Button className={styles.clear ?? ''} aria-label={t('settings.searchClear')}>
          <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </Button>
      )}
    </AriaSearchField>
  );
}
