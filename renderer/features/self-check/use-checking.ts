import { useCallback, useEffect, useState } from 'react';
import type { SelfCheckView } from '../../../shared/self-check/finding.ts';
import type { CheckId } from '../../../shared/self-check/self-check.ts';
import { call, listen } from '../../api.ts';
import { useAsk, useShared } from '../../state/context.ts';
import { playChime } from '../sound/chime.ts';

/** What was last done in the list, to be said aloud. */
export type Done = 'look' | CheckId | null;

/** The list, looked at anew when it opens, with what can be done in it. */
export function useChecking() {
  const ask = useAsk();
  const { settings } = useShared();
  const [view, setView] = useState<SelfCheckView | null>(null);
  const [done, setDone] = useState<Done>(null);
  const [isLooking, setIsLooking] = useState(true);

  const follow = useCallback(
    (asking: Promise<SelfCheckView>, what: Done): void =>
      ask(
        asking
          .then((next) => {
            setView(next);
            setDone(what);
          })
          .finally(() => setIsLooking(false)),
      ),
    [ask],
  );
  useEffect(() => {
    // What is known at once, and what the desktop answers a moment later.
    ask(call('selfCheck.get').then((known) => setView((newer) => newer ?? known)));
    follow(call('selfCheck.look'), null);
    return listen('selfCheck', setView);
  }, [ask, follow]);

  return {
    ...{ view, done, isLooking },
    look: (): void => {
      if (isLooking) return;
      setIsLooking(true);
      setDone(null);
      follow(call('selfCheck.look'), 'look');
    },
    tryOut: (id: CheckId): void => {
      if (id === 'sound') void playChime('end', settings.soundVolume);
      follow(call('selfCheck.try', id), id === 'autostart' ? id : null);
    },
    answer: (id: CheckId, noticed: boolean): void =>
      follow(call('selfCheck.answer', { id, noticed }), id),
  };
}
