import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  /** What it searches: "Search settings". */
  readonly label: string;
  readonly clearLabel: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** A field to search in what is below it. Esc clears it. */
export function SearchField({ label, clearLabel, query, onChange }: SearchFieldProps) {
  return (
    <AriaSearchField
      className={styles.search ?? ''}
      aria-label={label}
      value={query}
      onChange={onChange}
    >
      <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3zM13.5 13.5L17 17" />
      </svg>
      <Input className={styles.input ?? ''} placeholder={label} />
      {query !== '' && (
        <Button className={styles.clear ?? ''} aria-label={clearLabel}>
          <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </Button>
      )}
    </AriaSearchField>
  );
}
