import { useAct, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { PromptFrame } from './PromptFrame.tsx';

/** A skip that was only a reflex can be taken back for a minute. */
export function UndoPrompt({ remainingMs }: { readonly remainingMs: number }) {
  const { t, duration } = useWords();
  const act = useAct();
  return (
    <PromptFrame
      title={t('prompt.undoTitle')}
      text={t('prompt.undoText', { time: duration(remainingMs) })}
      say={t('prompt.undoTitle')}
      actions={
        <Button look="primary" onClick={() => act({ type: 'undoSkip' })}>
          {t('prompt.undo')}
        </Button>
      }
    />
  );
}
