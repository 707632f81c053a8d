import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  ComfortChange,
  ComfortCommand,
  ComfortView,
} from '../../../shared/comfort/check-in.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

type Undo = NonNullable<ComfortView['undo']>;
/** A command, or what makes one of the last change made here: a tap that follows a tap waits for its answer. */
type Command = ComfortCommand | ((own: Undo | null) => ComfortCommand | null);

interface UseComfort {
  /** null until it has been read. */
  readonly view: ComfortView | null;
  /** The last change that was made or claimed here; it stays known after its minute. */
  readonly own: Undo | null;
  /** Whether `own` can still be taken back. */
  readonly canUndo: boolean;
  /** Carries a command out; `failed` where main cannot even be asked. The view is the changed one then. */
  readonly change: (command: Command) => Promise<ComfortChange>;
  /** The last change is this part's own to take back, though another part made it. */
  readonly claim: () => Promise<void>;
}

/** Check-ins, and changing them. Main tells what they are after every change. */
export function useComfort(): UseComfort {
  const ask = useAsk();
  const [view, setView] = useState<ComfortView | null>(null);
  const [own, setOwn] = useState<Undo | null>(null);
  const latest = useRef<Undo | null>(null);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    ask(call('comfort.get').then(setView));
    return listen('comfort', setView);
  }, [ask]);

  const claim = useCallback(async () => {
    const next = await call('comfort.get');
    latest.current = next.undo;
    setView(next);
    setOwn(next.undo);
  }, []);
  const change = useCallback(
    (command: Command): Promise<ComfortChange> => {
      const carryOut = async (): Promise<ComfortChange> => {
        const wanted = typeof command === 'function' ? command(latest.current) : command;
        if (!wanted) return 'gone';
        try {
          const result = await call('comfort.change', wanted);
          if (result === 'changed' && wanted.type !== 'putOff') await claim();
          return result;
        } catch {
          return 'failed';
        }
      };
      const result = before.current.then(carryOut);
      before.current = result;
      return result;
    },
    [claim],
  );
  return { view, own, canUndo: own !== null && view?.undo?.change === own.change, change, claim };
}
