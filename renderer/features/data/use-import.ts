import { useState } from 'react';
import type { ImportFound, ImportRefusal } from '../../../shared/data/answers.ts';
import { LONGEST_EXPORT } from '../../../shared/data/export-file.ts';
import { call } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** Where taking in a copy is. */
export type ImportStep =
  | { readonly at: 'begin' | 'busy' }
  | { readonly at: 'found'; readonly found: ImportFound; readonly text: string }
  | { readonly at: 'refused'; readonly refusal: ImportRefusal }
  | { readonly at: 'done'; readonly added: number };

interface UseImport {
  readonly step: ImportStep;
  readonly choose: (file: File) => void;
  /** Takes in what was found; with its settings, if so told. */
  readonly take: (settings: boolean) => void;
  readonly leave: () => void;
}

const TOO_LARGE: ImportRefusal = { type: 'refused', reason: 'tooLarge', where: '' };

/** Taking in a copy, step by step. */
export function useImport(): UseImport {
  const ask = useAsk();
  const [step, setStep] = useState<ImportStep>({ at: 'begin' });
  const follow = (next: Promise<ImportStep>): void => {
    setStep({ at: 'busy' });
    ask(
      next.then(setStep, (reason: unknown) => {
        setStep({ at: 'begin' });
        throw reason;
      }),
    );
  };
  return {
    step,
    choose: (file) => {
      // A larger file is not even read: no character takes less than a byte.
      if (file.size > LONGEST_EXPORT) setStep({ at: 'refused', refusal: TOO_LARGE });
      else follow(file.text().then(lookAt));
    },
    take: (settings) => {
      if (step.at === 'found') follow(take(step.text, settings));
    },
    leave: () => setStep({ at: 'begin' }),
  };
}

async function lookAt(text: string): Promise<ImportStep> {
  const look = await call('data.look', text);
  if (look.type === 'refused') return { at: 'refused', refusal: look };
  return { at: 'found', found: look, text };
}

async function take(text: string, settings: boolean): Promise<ImportStep> {
  const done = await call('data.take', { text, settings });
  if (done.type === 'refused') return { at: 'refused', refusal: done };
  return { at: 'done', added: done.added };
}
