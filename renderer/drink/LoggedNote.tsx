import { useEffect, useEffectEvent } from 'react';
import type { WaterUndo } from '../../shared/hydration/water-view.ts';
import { undoWords } from '../features/water/drink-words.ts';
import { useAmount } from '../features/water/use-amount.ts';
import { PromptFrame } from '../prompt/PromptFrame.tsx';
import { useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';

interface LoggedNoteProps {
  readonly logged: WaterUndo;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** How long it stays, ms: long enough to see a slip. Tray and Today can take it back for longer. */
const STAYS = 6_000;

/** What was logged from here, and taking it back. */
export function LoggedNote({ logged, onUndo, onOver }: LoggedNoteProps) {
  const words = useWords();
  const amount = useAmount();
  const said = undoWords(words, amount, logged);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(over, STAYS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <PromptFrame
      title={said}
      say={said}
      actions={<Button onClick={onUndo}>{words.t('app.undo')}</Button>}
    />
  );
}
