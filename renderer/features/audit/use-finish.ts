import { useState } from 'react';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { dropPicture, heldPicture } from './held-picture.ts';
import { openAudit } from './paths.ts';
import type { UseFacts } from './use-facts.ts';

/** Making the answers a result. */
export interface UseFinish {
  readonly finish: () => Promise<void>;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  /** A picture was to be kept, and the window was closed or loaded again since: it was nowhere else. */
  readonly hasLostPicture: boolean;
}

/** Finishes the audit and opens its result. Where that fails, the answers stay as they are. */
export function useFinish({ current }: AuditBook, { facts, keeper, change }: UseFacts): UseFinish {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const finish = async (): Promise<void> => {
    if (state === 'busy') return;
    setState('busy');
    const isKept = await keeper.flush();
    const picture = heldPicture(current);
    const result = isKept
      ? await change({ type: 'finish', picture }).catch(() => ({ type: 'failed' }) as const)
      : null;
    if (result?.type !== 'changed') return setState('failed');
    dropPicture();
    setState('idle');
    openAudit();
  };
  const hasLostPicture = facts.photo?.kept === true && heldPicture(current) === null;
  return { finish, isBusy: state === 'busy', hasFailed: state === 'failed', hasLostPicture };
}
