import { useCallback, useEffect, useState } from 'react';
import type { WaterChange, WaterCommand } from '../../../shared/hydration/command.ts';
import type { WaterUndo, WaterView } from '../../../shared/hydration/water-view.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** Today's drinks as a part of a page has them. */
export interface UseWater {
  /** null until it has been read. */
  readonly view: WaterView | null;
  /** The last change, while it can be taken back and was made or claimed here, and not elsewhere. */
  readonly own: WaterUndo | null;
  /** Carries a command out; `failed` where main cannot even be asked. The view is the changed one then. */
  readonly change: (command: WaterCommand) => Promise<WaterChange>;
  /** The last change is this part's own to take back, though another part (a form of it) made it. */
  readonly claim: () => Promise<void>;
}

/** Commands whose change can be taken back. */
const UNDOABLE: ReadonlySet<WaterCommand['type']> = new Set(['log', 'change', 'remove']);

/** Today's drinks, and changing them. Main tells what they are after every change. */
export function useWater(): UseWater {
  const ask = useAsk();
  const [view, setView] = useState<WaterView | null>(null);
  const [owned, setOwned] = useState<string | null>(null);
  useEffect(() => {
    ask(call('water.get').then(setView));
    return listen('water', setView);
  }, [ask]);

  const claim = useCallback(async () => {
    const next = await call('water.get');
    setView(next);
    setOwned(next.undo?.change ?? null);
  }, []);
  const change = useCallback(
    async (command: WaterCommand): Promise<WaterChange> => {
      try {
        const result = await call('water.change', command);
        if (result === 'changed' && UNDOABLE.has(command.type)) await claim();
        return result;
      } catch {
        return 'failed';
      }
    },
    [claim],
  );

  const own = view?.undo && view.undo.change === owned ? view.undo : null;
  return { view, own, change, claim };
}
