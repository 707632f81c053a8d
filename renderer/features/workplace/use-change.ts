import { useState } from 'react';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';
import { useAsk } from '../../state/context.ts';
import type { WorkplaceProps } from './workplace-props.ts';

/** Why a change was not made. */
export type Refusal = Exclude<BookChange['type'], 'changed'>;

interface UseChange {
  readonly refusal: Refusal | null;
  /** Carries a command out; `after` runs when it was. */
  readonly run: (command: BookCommand, after?: () => void) => void;
}

/** Changes the book, and keeps what was refused for the page to say. */
export function useChange(change: WorkplaceProps['change']): UseChange {
  const ask = useAsk();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run: UseChange['run'] = (command, after) => {
    setRefusal(null);
    ask(
      change(command).then(({ type }) => {
        if (type === 'changed') after?.();
        else setRefusal(type);
      }),
    );
  };
  return { refusal, run };
}
