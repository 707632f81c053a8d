import { useSyncExternalStore } from 'react';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './fields.module.css';

interface VoiceControlProps {
  readonly label: string;
  readonly describedBy: string;
  /** A voice's name; empty for the system's own. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Absent where the system has no speech at all. */
const speech = (): SpeechSynthesis | undefined =>
  (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

// Systems load their voices late, and tell.
const followVoices = (changed: () => void): (() => void) => {
  speech()?.addEventListener('voiceschanged', changed);
  return () => speech()?.removeEventListener('voiceschanged', changed);
};
const voiceNames = (): string =>
  JSON.stringify([
    ...new Set(
      speech()
        ?.getVoices()
        .map(({ name }) => name),
    ),
  ]);

/** Which voice reads the cues, with a way to hear it. A voice that is gone stays chosen, in case it returns. */
export function VoiceControl({ label, describedBy, value, onChange }: VoiceControlProps) {
  const { t } = useWords();
  const { settings } = useShared();
  const names = JSON.parse(useSyncExternalStore(followVoices, voiceNames)) as readonly string[];
  const isMissing = value !== '' && !names.includes(value);
  const tryIt = (): void => {
    const voice = speech()
      ?.getVoices()
      .find(({ name }) => name === value);
    const words = new SpeechSynthesisUtterance(t('settings.voiceTried'));
    if (voice) words.voice = voice;
    words.rate = settings.voiceRate / 100;
    speech()?.cancel();
    speech()?.speak(words);
  };
  return (
    <div className={styles.group}>
      <select
        className={styles.field}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('settings.voiceSystem')}</option>
        {isMissing && <option value={value}>{t('settings.voiceMissing', { name: value })}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {names.length > 0 && <Button onClick={tryIt}>{t('settings.voiceTry')}</Button>}
    </div>
  );
}
