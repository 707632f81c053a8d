import { useWords } from '../state/context.ts';
import { arrowsOf } from '../ui/arrows.ts';
import { useKey } from '../ui/use-key.ts';
import type { BreakActions } from './use-break-actions.ts';

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
