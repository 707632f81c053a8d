import type { Session } from '../../shared/sessions/session.ts';
import type { PlayerProps } from '../features/player/Player.tsx';
import { useLater } from '../state/use-later.ts';
import { JustTime } from './JustTime.tsx';
import { PlayerBoundary } from './PlayerBoundary.tsx';

type LaterPlayerProps = Omit<PlayerProps, 'session'> & { readonly session: Session | null };

const loadPlayer = () => import('../features/player/Player.tsx');

/**
 * The player, which the break's first paint does not wait for. Until it is there, where there is no
 * session, and should it ever fail, there is still the time and every way to pause or leave.
 */
export function LaterPlayer({ session, ...props }: LaterPlayerProps) {
  const part = useLater(loadPlayer);
  const instead = <JustTime phase={props.phase} />;
  if (!part || !session) return instead;
  return (
    <PlayerBoundary instead={instead}>{part.showPlayer({ ...props, session })}</PlayerBoundary>
  );
}
