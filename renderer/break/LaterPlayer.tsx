import { Suspense, lazy, useEffect } from 'react';
import type { ComponentProps } from 'react';
import type { Player } from '../features/player/Player.tsx';
import { JustTime } from './JustTime.tsx';
import { PlayerBoundary } from './PlayerBoundary.tsx';

const load = () => import('../features/player/Player.tsx');
const Loaded = lazy(async () => ({ default: (await load()).Player }));

type LaterPlayerProps = Omit<ComponentProps<typeof Player>, 'session'> & {
  readonly session: ComponentProps<typeof Player>['session'] | null;
};

/**
 * The player, which the break's first paint does not wait for. Until it is there, where there is no
 * session, and should it ever fail, there is still the time and every way to pause or leave.
 */
export function LaterPlayer({ phase, session, elapsed }: LaterPlayerProps) {
  useEffect(() => {
    load().catch(() => undefined);
  }, []);
  const instead = <JustTime phase={phase} />;
  if (!session) return instead;
  return (
    <PlayerBoundary instead={instead}>
      <Suspense fallback={instead}>
        <Loaded phase={phase} session={session} elapsed={elapsed} />
      </Suspense>
    </PlayerBoundary>
  );
}
