import { useWords } from '../../state/context.ts';
import { Check } from '../../ui/Check.tsx';
import styles from './PartsChoice.module.css';

/** What a person may rather keep to themselves. */
export interface Parts {
  readonly water: boolean;
  /** The person's own words on check-ins. */
  readonly notes: boolean;
}

interface PartsChoiceProps {
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}

/** What the report is to hold. */
export function PartsChoice({ parts, onChange }: PartsChoiceProps) {
  const { t } = useWords();
  return (
    <div className={styles.parts} role="group" aria-label={t('journalReport.parts')}>
      <Check isChecked={parts.notes} onChange={(notes) => onChange({ ...parts, notes })}>
        {t('journalReport.withNotes')}
      </Check>
      <Check isChecked={parts.water} onChange={(water) => onChange({ ...parts, water })}>
        {t('journalReport.withWater')}
      </Check>
    </div>
  );
}
