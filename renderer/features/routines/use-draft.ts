import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RoutineSaved } from '../../../shared/routines/answers.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import type { Draft, Unnamed } from './draft.ts';
import { draftOf, routineOf } from './draft.ts';

/** A change is kept at once, and what is typed after it as often as this, ms. */
const OFTEN = 400;

interface UseDraft {
  readonly draft: Draft;
  readonly change: (change: (draft: Draft) => Draft) => void;
  /** What stands there now, as it is or will be kept. */
  readonly routine: Routine;
  /** Puts everything back to how it was when the routine was opened. */
  readonly putBack: () => void;
  readonly isChanged: boolean;
  /** How keeping it went; `saving` until that is known, null before the first change. */
  readonly saved: RoutineSaved | 'saving' | null;
  /** Keeps at once what waits to be kept. */
  readonly flush: () => Promise<RoutineSaved | null>;
}

/** A routine being changed. Every change is kept by itself, so that leaving loses nothing. */
export function useDraft(
  first: Routine,
  unnamed: Unnamed,
  save: (routine: Routine) => Promise<RoutineSaved>,
): UseDraft {
  // With the words that stand in for a name: a new routine that nobody touched is not worth keeping.
  const [opened] = useState(() => routineOf(draftOf(first), unnamed));
  const [draft, setDraft] = useState(() => draftOf(first));
  const [saved, setSaved] = useState<UseDraft['saved']>(null);
  const kept = useRef(opened);
  const last = useRef(-OFTEN);
  const routine = routineOf(draft, unnamed);

  const flush = async (): Promise<RoutineSaved | null> => {
    if (isSame(kept.current, routine)) return null;
    const before = kept.current;
    last.current = performance.now();
    kept.current = routine;
    setSaved('saving');
    // Main answers with plain words where it cannot even be asked; to the draft that is one more failure.
    const result = await save(routine).catch((): RoutineSaved => 'failed');
    if (result !== 'saved') kept.current = before;
    setSaved(result);
    return result;
  };
  const onKeep = useEffectEvent(() => void flush());
  useEffect(() => {
    const wait = last.current + OFTEN - performance.now();
    if (wait <= 0) return onKeep();
    const timer = setTimeout(() => onKeep(), wait);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    // A window that is closed or covered may never be seen again.
    const hide = (): void => onKeep();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', hide);
      onKeep();
    };
  }, []);

  return {
    draft,
    change: (change) => setDraft((now) => change(now)),
    routine,
    putBack: () => setDraft(draftOf(first)),
    isChanged: !isSame(opened, routine),
    saved,
    flush,
  };
}

const isSame = (one: Routine, other: Routine): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
