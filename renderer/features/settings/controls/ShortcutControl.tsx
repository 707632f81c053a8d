import { useEffect, useEffectEvent, useState } from 'react';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { acceleratorOf, keysOf } from './accelerator.ts';
import fields from './fields.module.css';
import styles from './ShortcutControl.module.css';

interface ShortcutControlProps {
  readonly label: string;
  readonly describedBy: string;
  /** An accelerator; empty means none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A keyboard shortcut: press "Change", then the keys. */
export function ShortcutControl({ label, describedBy, value, onChange }: ShortcutControlProps) {
  const { t } = useWords();
  const { info } = useShared();
  const [isRecording, setIsRecording] = useState(false);
  const [isTooLittle, setIsTooLittle] = useState(false);

  useRecording(isRecording, (event) => {
    const accelerator = acceleratorOf(event);
    if (event.key === 'Escape') setIsRecording(false);
    else if (accelerator === null) setIsTooLittle(!isHelper(event.key));
    else {
      setIsRecording(false);
      onChange(accelerator);
    }
  });

  return (
    <div className={fields.group} role="group" aria-label={label} aria-describedby={describedBy}>
      {isRecording ? (
        <span role="status">
          {t(isTooLittle ? 'settings.shortcutNeeds' : 'settings.shortcutPress')}
        </span>
      ) : (
        <span>
          {value === ''
            ? t('settings.shortcutNone')
            : keysOf(value, info.platform).map((key) => (
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
          setIsTooLittle(false);
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
    </div>
  );
}

const isHelper = (key: string): boolean => ['Control', 'Meta', 'Alt', 'Shift'].includes(key);

/** While recording, keys mean nothing else; only Tab still leads on. */
function useRecording(isRecording: boolean, onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    if (!isRecording) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      hear(event);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [isRecording]);
}
