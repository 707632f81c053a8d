import { useEffect, useState } from 'react';
import { useWords } from '../../state/context.ts';
import { useVoice } from './use-voices.ts';

/** Voices may come this late; before that nobody is told that there are none, ms. */
const LATE = 4_000;

/** Says in words that the voice is on and this computer has none that speaks the page's language. */
export function VoiceNote({ className }: { readonly className?: string | undefined }) {
  const { t } = useWords();
  const voice = useVoice();
  const [hasWaited, setHasWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHasWaited(true), LATE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={className} role="status">
      {hasWaited && voice === null && t('sessions.voiceNone')}
    </p>
  );
}
