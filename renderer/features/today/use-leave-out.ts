import { useState } from 'react';
import { call } from '../../api.ts';
import { useAsk, useShared, useStore } from '../../state/context.ts';

interface UseLeaveOut {
  /** What this program does is no reason to keep quiet, from now on. */
  readonly leaveOut: (program: string) => void;
  /** The program that was just left out, or could not be. */
  readonly last: { readonly program: string; readonly isLeftOut: boolean } | null;
  /** Takes that back. */
  readonly undo: () => void;
}

/** Leaving a program out of what holds prompts back. */
export function useLeaveOut(): UseLeaveOut {
  const { ignoredPrograms } = useShared().settings;
  const store = useStore();
  const ask = useAsk();
  const [last, setLast] = useState<UseLeaveOut['last']>(null);

  const keep = (programs: readonly string[], program: string | null): void =>
    ask(
      call('settings.change', { ignoredPrograms: programs }).then(({ settings, refused }) => {
        store.set({ settings });
        setLast(program === null ? null : { program, isLeftOut: refused.length === 0 });
      }),
    );

  return {
    leaveOut: (program) => keep([...ignoredPrograms, program], program),
    last,
    undo: () =>
      keep(
        ignoredPrograms.filter((one) => one !== last?.program),
        null,
      ),
  };
}
