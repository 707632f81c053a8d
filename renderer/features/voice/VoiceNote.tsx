import { useWords } from '../../state/context.ts';
import { useNoVoice } from './use-no-voice.ts';
import { useVoice } from './use-voices.ts';

/** Says in words that the voice is on and this computer has none that speaks the page's language. */
export function VoiceNote({ className }: { readonly className?: string | undefined }) {
  const { t } = useWords();
  const isNone = useNoVoice(useVoice() !== null);
  return (
    <p className={className} role="status">
      {isNone && t('sessions.voiceNone')}
    </p>
  );
}
