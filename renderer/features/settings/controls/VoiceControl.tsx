import { useEffect, useState } from 'react';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { chooseVoice, speaks } from '../../voice/choose-voice.ts';
import { createSpeaker } from '../../voice/speaker.ts';
import { useNoVoice } from '../../voice/use-no-voice.ts';
import { regional, useVoices } from '../../voice/use-voices.ts';
import styles from './fields.module.css';

interface VoiceControlProps {
  readonly label: string;
  readonly describedBy: string;
  /** A voice's name; empty for one of the page's language. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Which voice reads the cues, with a way to hear it. A voice that is gone stays chosen, in case it returns. */
export function VoiceControl({ label, describedBy, value, onChange }: VoiceControlProps) {
  const { t, language } = useWords();
  const { settings, info } = useShared();
  const [speaker] = useState(createSpeaker);
  const voices = useVoices();
  const isNone = useNoVoice(voices.length > 0);
  const voice = chooseVoice(voices, value, regional(language));
  const isMissing = value !== '' && !voices.some(({ name }) => name === value);
  useEffect(() => speaker.stop, [speaker]);

  if (isNone)
    return (
      <p role="status" className={styles.note}>
        {t(info.platform === 'linux' ? 'settings.voiceNoneLinux' : 'settings.voiceNone')}
      </p>
    );
  const own = voices.filter((one) => speaks(one, language));
  const others = voices.filter((one) => !speaks(one, language));
  const hear = (): void =>
    speaker.say(t('settings.voiceTried'), {
      ...{ voice, rate: settings.voiceRate / 100, cuts: true },
    });
  return (
    <div className={styles.group}>
      <select
        className={styles.field}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('settings.voiceAny')}</option>
        {isMissing && <option value={value}>{t('settings.voiceMissing', { name: value })}</option>}
        <Names voices={own} />
        {others.length > 0 && (
          <optgroup label={t('settings.voiceOthers')}>
            <Names voices={others} />
          </optgroup>
        )}
      </select>
      <Button disabled={voice === null} onClick={hear}>
        {t('settings.voiceTry')}
      </Button>
    </div>
  );
}

function Names({ voices }: { readonly voices: readonly SpeechSynthesisVoice[] }) {
  return voices.map(({ name, voiceURI }) => (
    <option key={voiceURI} value={name}>
      {name}
    </option>
  ));
}
