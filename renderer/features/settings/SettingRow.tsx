import { useId } from 'react';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { isShortcut } from '../../../shared/settings/shortcuts.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Control } from './Control.tsx';
import { refusalWords } from './refusal-words.ts';
import type { ShownSetting } from './setting-list.ts';
import styles from './SettingRow.module.css';
import type { Refusal } from './use-settings.ts';

interface SettingRowProps {
  readonly name: ShownSetting;
  readonly refusal: Refusal | null;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onReset: (names: readonly ShownSetting[]) => void;
}

/** One setting: its name, a sentence, its control; a way back to how it came, and why it was refused. */
export function SettingRow({ name, refusal, onChange, onReset }: SettingRowProps) {
  const words = useWords();
  const { t } = words;
  const { settings } = useShared();
  const id = useId();
  const label = t(`settings.${name}`);
  const isChanged = JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]);
  const isWide = ['hours', 'amounts', 'names'].includes(SETTINGS[name].shape);

  // Where none is how it came, the control's own "Remove" is the way back.
  const isRemoved = isShortcut(name) && DEFAULT_SETTINGS[name] === '';

  const reset = isChanged && !isRemoved && (
    <Button
      look="quiet"
      aria-label={t('settings.resetNamed', { name: label })}
      onClick={() => onReset([name])}
    >
      {t('settings.reset')}
    </Button>
  );

  return (
    <li className={isWide ? `${styles.row} ${styles.wide}` : styles.row}>
      <div className={styles.words}>
        <p id={`${id}-name`} className={styles.name}>
          {label}
        </p>
        <p id={`${id}-text`} className={styles.text}>
          {t(`settings.${name}_text`)}
        </p>
        {refusal && (
          <p className={styles.refused} role="alert">
            {refusalWords(words, name, refusal)}
          </p>
        )}
      </div>
      <div className={styles.control}>
        {!isWide && reset}
        <Control
          name={name}
          label={label}
          describedBy={`${id}-text`}
          value={settings[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
        {isWide && reset}
      </div>
    </li>
  );
}
