import { useEffect, useState } from 'react';
import type { BreakKindId } from '../../shared/breaks/words.ts';
import type { RegionId } from '../../shared/comfort/regions.ts';
import type { FixTip as Tip } from '../../shared/ergonomics/workplaces/answers.ts';
import { call } from '../api.ts';
import { CheckInOffer } from '../features/comfort/CheckInOffer.tsx';
import { useAct } from '../state/context.ts';
import { CheckOffer } from './CheckOffer.tsx';
import { FixTip } from './FixTip.tsx';

/** What else there is to say or do at the end of a break. */
type More =
  | { readonly what: 'checkIn'; readonly lastRegions: readonly RegionId[] }
  | { readonly what: 'tip'; readonly tip: Tip }
  | { readonly what: 'check' };

/** At most one thing more: how the back feels if that may be asked, else a tip for the desk, else the posture check. */
export function OneMore({ kind }: { readonly kind: BreakKindId }) {
  const act = useAct();
  const [more, setMore] = useState<More | null>(null);
  useEffect(() => {
    let isWanted = true;
    void whatMore().then((found) => {
      if (isWanted) setMore(found);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  switch (more?.what) {
    case 'checkIn':
      return (
        <CheckInOffer lastRegions={more.lastRegions} onLeave={() => act({ type: 'closeBreak' })} />
      );
    case 'tip':
      return <FixTip tip={more.tip} />;
    case 'check':
      return <CheckOffer kind={kind} />;
    case undefined:
      return null;
  }
}

/** Asked for a tip, main says it for the day: only who will show it may ask. */
async function whatMore(): Promise<More> {
  // What cannot be had is not missed: the break is over all the same.
  const comfort = await call('comfort.get').catch(() => null);
  if (comfort?.isOffered) return { what: 'checkIn', lastRegions: comfort.last?.regions ?? [] };
  const tip = await call('audit.tip').catch(() => null);
  return tip ? { what: 'tip', tip } : { what: 'check' };
}
