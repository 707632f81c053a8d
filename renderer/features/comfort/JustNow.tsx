import { useState } from 'react';
import { NOTE_LENGTH } from '../../../shared/comfort/limits.ts';
import type { RegionId } from '../../../shared/comfort/regions.ts';
import type { DayCheckIn } from '../../../shared/comfort/check-in.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './CheckInForm.module.css';
import { RegionPicker } from './RegionPicker.tsx';

interface JustNowProps {
  /** The check-in that was made a moment ago. */
  readonly checkIn: DayCheckIn;
  readonly onToggle: (region: RegionId) => void;
  readonly onNote: (note: string) => void;
  readonly onDone: () => void;
}

/** Where it is, and a note, for a check-in that is written down already. Each tap is kept at once. */
export function JustNow({ checkIn, onToggle, onNote, onDone }: JustNowProps) {
  const { t } = useWords();
  const [note, setNote] = useState(checkIn.note);
  return (
    <div className={styles.columns}>
      <RegionPicker regions={checkIn.regions} onToggle={onToggle} />
      <div className={styles.words} onBlur={() => onNote(note.trim())}>
        <WordsField
          isLong
          label={t('comfort.note')}
          hint={t('comfort.noteHint')}
          longest={NOTE_LENGTH}
          value={note}
          onChange={setNote}
        />
        <div className={styles.buttons}>
          <Button look="primary" onClick={onDone}>
            {t('comfort.done')}
          </Button>
        </div>
      </div>
    </div>
  );
}
