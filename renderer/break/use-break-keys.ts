import { useWords } from '../state/context.ts';
import type { BreakActions } from './use-break-actions.ts';
import { useKey } from './use-key.ts';

/** The arrow keys that lead back and on, as one reads. */
export const arrowsOf = (
  direction: 'ltr' | 'rtl',
): readonly [back: 'ArrowLeft' | 'ArrowRight', next: 'ArrowLeft' | 'ArrowRight'] =>
  direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];

/** The keys of a break, while nothing lies over it. The arrows follow the direction one reads in. */
export function useBreakKeys(actions: BreakActions, isOn: boolean): void {
  const { direction } = useWords();
  const { command } = actions;
  const [back, next] = arrowsOf(direction);
  const when = (press: () => void): (() => void) | null => (isOn ? press : null);
  useKey(' ', when(actions.pause));
  useKey('m', when(actions.more));
  useKey('v', when(actions.voice));
  useKey(next, command && when(() => command('next')));
  useKey(back, command && when(() => command('back')));
  useKey('s', command && when(() => command('skip')));
}
