import { useState } from 'react';
import type { WaterChange } from '../../shared/hydration/command.ts';
import { call } from '../api.ts';
import { refusalWords } from '../features/water/drink-words.ts';
import { useWater } from '../features/water/use-water.ts';
import { PromptFrame } from '../prompt/PromptFrame.tsx';
import { useAsk, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import { Button } from '../ui/Button.tsx';
import { useKey } from '../ui/use-key.ts';
import { LoggedNote } from './LoggedNote.tsx';
import { Proposal } from './Proposal.tsx';

/** The prompt to drink: how long ago the last one was, a size to press, and what was logged then. */
export function DrinkPage() {
  const words = useWords();
  const { t } = words;
  const ask = useAsk();
  const { view, own, change } = useWater();
  const [answer, setAnswer] = useState<WaterChange>('changed');
  useTitle(t('drinks.promptWindow'));
  const close = (): void => ask(call('app.closeWindow'));
  const putOff = (): void => void change({ type: 'putOff' }).then(close);
  useKey('Escape', own ? close : putOff);
  if (!view) return null;

  const refusal = refusalWords(words, answer);
  if (refusal !== null)
    return (
      <PromptFrame
        key={answer}
        title={t('drinks.promptTitle')}
        text={refusal}
        say={refusal}
        actions={<Button onClick={close}>{t('app.close')}</Button>}
      />
    );
  if (own)
    return (
      <LoggedNote
        key={own.change}
        logged={own}
        onUndo={() => void change({ type: 'undo', change: own.change }).then(close)}
        onOver={close}
      />
    );
  if (view.proposal === null) return null;
  return (
    <Proposal
      view={view}
      ml={view.proposal.ml}
      onLog={(ml) =>
        void change({ type: 'log', ml, drink: 'water', source: 'prompt' }).then(setAnswer)
      }
      onNotNow={putOff}
    />
  );
}
