import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { PRESETS, PRESET_IDS, presetOf } from '../../../shared/settings/presets.ts';
import type { PresetId } from '../../../shared/settings/presets.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { useShared, useWords } from '../../state/context.ts';
import styles from './PresetPicker.module.css';

/** The named rhythms; the one in force is marked, or that it is a rhythm of one's own. */
export function PresetPicker({
  onChoose,
}: {
  readonly onChoose: (rhythm: Partial<Settings>) => void;
}) {
  const { t } = useWords();
  const { settings } = useShared();
  const current = presetOf(settings);
  return (
    <>
      <RadioGroup
        className={styles.presets ?? ''}
        aria-label={t('settings.presets')}
        value={current}
        onChange={(id) => onChoose(PRESETS[id as PresetId])}
      >
        {PRESET_IDS.map((id) => (
          <RadioField key={id} value={id} className={styles.field ?? ''}>
            <RadioButton className={styles.preset ?? ''}>
              <Rhythm id={id} />
              <span className={styles.name}>{t(`settings.preset_${id}`)}</span>
              <span className={styles.text}>{t(`settings.preset_${id}_text`)}</span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <p className={styles.own} role="status">
        {current === null && t('settings.presetOwn')}
      </p>
    </>
  );
}

/** An hour of the rhythm as a strip of sitting and breaks; the text says it too. */
function Rhythm({ id }: { readonly id: PresetId }) {
  const { moveIntervalMinutes, moveLengthMinutes, sitStandCycle } = PRESETS[id];
  const rounds = Math.max(1, Math.round(60 / (moveIntervalMinutes + moveLengthMinutes)));
  return (
    <span className={styles.strip} aria-hidden="true">
      {Array.from({ length: rounds }, (_, round) => (
        <span key={round} className={styles.round}>
          <span
            className={styles.sit}
            style={{ flexGrow: sitStandCycle ? 20 : moveIntervalMinutes }}
          />
          {sitStandCycle && <span className={styles.stand} style={{ flexGrow: 8 }} />}
          <span className={styles.move} style={{ flexGrow: moveLengthMinutes + 1 }} />
        </span>
      ))}
    </span>
  );
}
