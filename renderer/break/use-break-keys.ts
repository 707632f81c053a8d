import { useWords } from '../state/context.ts';
import type { BreakActions } from './use-break-actions.ts';
import { useKey } from './use-key.ts';

/** The keys of a break, while nothing lies over it. The arrows follow the direction one reads in. */
export function useBreakKeys(actions: BreakActions, isOn: boolean): void {
  const { direction } = useWords();
  const { command } = actions;
  const [ahead, backward] =
    direction === 'rtl' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const); // prettier-ignore
  const when = (press: () => void): (() => void) | null => (isOn ? press : null);
  useKey(' ', when(actions.pause));
  useKey('m', when(actions.more));
  useKey('v', when(actions.voice));
  useKey(ahead, command && when(() => command('next')));
  useKey(backward, command && when(() => command('back')));
  useKey('s', command && when(() => command('skip')));
}
