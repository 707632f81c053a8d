import { useEffect, useState } from 'react';
import type { Session } from '../../shared/sessions/session.ts';
import type { PlayerProps, showPlayer } from '../features/player/Player.tsx';
import { JustTime } from './JustTime.tsx';
import { PlayerBoundary } from './PlayerBoundary.tsx';

type LaterPlayerProps = Omit<PlayerProps, 'session'> & { readonly session: Session | null };

/**
 * The player, which the break's first paint does not wait for. Until it is there, where there is no
 * session, and should it ever fail, there is still the time and every way to pause or leave.
 */
export function LaterPlayer({ session, ...props }: LaterPlayerProps) {
  const part = useLaterPart();
  const instead = <JustTime phase={props.phase} />;
  if (!part || !session) return instead;
  return (
    <PlayerBoundary instead={instead}>{part.showPlayer({ ...props, session })}</PlayerBoundary>
  );
}

/** The part of the page that is loaded later. Not by Suspense, which holds back what comes within 300 ms. */
function useLaterPart(): { readonly showPlayer: typeof showPlayer } | null {
  const [part, setPart] = useState<{ readonly showPlayer: typeof showPlayer } | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('../features/player/Player.tsx').then(
      (loaded) => {
        if (isWanted) setPart(loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return part;
}
