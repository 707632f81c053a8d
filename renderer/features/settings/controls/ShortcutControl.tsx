import { useState } from 'react';
import { areNeeded, holderOf, printedKeys } from '../../../../shared/settings/shortcuts.ts';
import type { ShortcutSetting } from '../../../../shared/settings/shortcuts.ts';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { acceleratorOf } from './accelerator.ts';
import fields from './fields.module.css';
import styles from './ShortcutControl.module.css';
import { useRecording } from './use-recording.ts';
import { useTaken } from './use-taken.ts';

interface ShortcutControlProps {
  readonly name: ShortcutSetting;
  readonly label: string;
  readonly describedBy: string;
  /** An accelerator; empty means none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A keyboard shortcut: press "Change", then the keys. Keys that cannot be had are refused at once, with the reason. */
export function ShortcutControl({
  name,
  label,
  describedBy,
  value,
  onChange,
}: ShortcutControlProps) {
  const { t } = useWords();
  const { info, settings } = useShared();
  const [isRecording, setIsRecording] = useState(false);
  const [refusal, setRefusal] = useState('');
  const isTaken = useTaken(name, value, isRecording);

  const refusalOf = (accelerator: string): string => {
    const keys = printedKeys(accelerator, info.platform).join(' + ');
    const holder = holderOf(settings, name, accelerator, info.platform);
    if (holder) return t('settings.shortcutHeld', { keys, name: t(`settings.${holder}`) });
    return areNeeded(accelerator, info.platform) ? t('settings.shortcutNeeded', { keys }) : '';
  };

  useRecording(isRecording, (event) => {
    if (event.key === 'Escape') return setIsRecording(false);
    if (HELPERS.has(event.key)) return setRefusal('');
    const accelerator = acceleratorOf(event, info.platform);
    const why = accelerator === null ? t('settings.shortcutNeeds') : refusalOf(accelerator);
    setRefusal(why);
    if (accelerator === null || why !== '') return undefined;
    setIsRecording(false);
    return onChange(accelerator);
  });

  return (
    <div className={fields.group} role="group" aria-label={label} aria-describedby={describedBy}>
      {isRecording ? (
        <span className={styles.said} role="status">
          {refusal || t('settings.shortcutPress')}
        </span>
      ) : (
        <span>
          {value === ''
            ? t('settings.shortcutNone')
            : printedKeys(value, info.platform).map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
        </span>
      )}
      <Button
        aria-pressed={isRecording}
        aria-label={t('settings.shortcutRecordNamed', { name: label })}
        onBlur={() => setIsRecording(false)}
        onClick={() => {
          setRefusal('');
          setIsRecording(!isRecording);
        }}
      >
        {t('settings.shortcutRecord')}
      </Button>
      {value !== '' && (
        <Button
          look="quiet"
          aria-label={t('settings.shortcutClearNamed', { name: label })}
          onClick={() => onChange('')}
        >
          {t('settings.shortcutClear')}
        </Button>
      )}
      {isTaken && !isRecording && (
        <p className={styles.taken} role="status">
          {t('settings.shortcutTaken')}
        </p>
      )}
    </div>
  );
}

const HELPERS = new Set(['Control', 'Meta', 'Alt', 'Shift', 'AltGraph']);
