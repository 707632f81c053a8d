import { useId, useState } from 'react';
import type { ComfortChange, DayCheckIn } from '../../../shared/comfort/check-in.ts';
import { NOTE_LENGTH } from '../../../shared/comfort/limits.ts';
import type { RegionId } from '../../../shared/comfort/regions.ts';
import { clockTime, momentsAt } from '../../../shared/time/clock-time.ts';
import type { Range } from '../../../shared/time/range.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './CheckInForm.module.css';
import { LevelRow } from './LevelRow.tsx';
import { RegionPicker } from './RegionPicker.tsx';
import { toggled } from './toggled.ts';
import { useComfort } from './use-comfort.ts';

interface CheckInFormProps {
  /** The check-in to change; null to write down one that is missing. */
  readonly checkIn: DayCheckIn | null;
  /** The day that times typed belong to, wall-clock ms. */
  readonly day: Range;
  /** Proposed for a missing one, wall-clock ms; null on a past day. */
  readonly now: number | null;
  readonly onDone: (change: ComfortChange) => void;
  readonly onCancel: () => void;
}

type Fault = 'time' | 'level';

/** A check-in as a whole, to be saved or left. It asks main itself and says how that went. */
export function CheckInForm({ checkIn, day, now, onDone, onCancel }: CheckInFormProps) {
  const { t } = useWords();
  const { timeZone } = useShared().info;
  const { change } = useComfort();
  const [level, setLevel] = useState<number | null>(checkIn?.level ?? null);
  const [regions, setRegions] = useState<readonly RegionId[]>(checkIn?.regions ?? []);
  const [note, setNote] = useState(checkIn?.note ?? '');
  const [time, setTime] = useState(now === null ? '' : clockTime(now, timeZone));
  const [fault, setFault] = useState<Fault | null>(null);
  const faultId = useId();

  const save = (): void => {
    const at = momentsAt(time, day, timeZone)[0];
    if (level === null) return setFault('level');
    if (!checkIn && at === undefined) return setFault('time');
    const said = { level, regions: [...regions], note: note.trim() };
    void change(
      checkIn
        ? { type: 'change', id: checkIn.id, ...said }
        : { type: 'checkIn', at: at ?? 0, ...said },
    ).then(onDone);
  };

  return (
    <form
      className={styles.form}
      aria-label={t(checkIn ? 'comfort.formChange' : 'comfort.formNew')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {!checkIn && (
        <TimeField
          label={t('comfort.time')}
          time={time}
          faultId={fault === 'time' ? faultId : null}
          onChange={(typed) => {
            setTime(typed);
            setFault(null);
          }}
        />
      )}
      <LevelRow
        label={t('checkIn.title')}
        level={level}
        onPick={(picked) => {
          setLevel(picked);
          setFault(null);
        }}
      />
      <div className={styles.columns}>
        <RegionPicker
          regions={regions}
          onToggle={(region) => setRegions((chosen) => toggled(chosen, region))}
        />
        <div className={styles.words}>
          <WordsField
            isLong
            label={t('comfort.note')}
            hint={t('comfort.noteHint')}
            longest={NOTE_LENGTH}
            value={note}
            onChange={setNote}
          />
          <p id={faultId} className={styles.fault} role="status">
            {fault && t(fault === 'time' ? 'comfort.noSuchTime' : 'comfort.noLevel')}
          </p>
          <div className={styles.buttons}>
            <Button look="primary" type="submit">
              {t('app.save')}
            </Button>
            <Button onClick={onCancel}>{t('app.cancel')}</Button>
          </div>
        </div>
      </div>
    </form>
  );
}
