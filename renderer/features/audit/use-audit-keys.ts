import { useEffect, useEffectEvent } from 'react';

interface AuditKeys {
  /** How many of the options have a number. */
  readonly count: number;
  /** 0 for the first. */
  readonly onNumber: (index: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/**
 * Number keys choose, Enter goes on, and the arrow keys go on and back where they do not move within the
 * options. Where one reads from right to left, the arrows are the other way round.
 */
export function useAuditKeys(keys: AuditKeys, direction: 'ltr' | 'rtl'): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const doIt = meaningOf(event, keys, direction);
    if (!doIt) return;
    event.preventDefault();
    doIt();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    // Before the options hear it: some keys end with them.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}

function meaningOf(
  event: KeyboardEvent,
  { count, onNumber, onNext, onBack }: AuditKeys,
  direction: 'ltr' | 'rtl',
): (() => void) | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const isOn = (what: string): boolean =>
    target instanceof Element && target.closest(what) !== null;
  if (isOn('input:not([type=radio], [type=checkbox]), textarea, select, [role=dialog]'))
    return null;
  if (/^[1-9]$/u.test(key)) return Number(key) <= count ? () => onNumber(Number(key) - 1) : null;
  if (key === 'Enter') return isOn('button, a, summary') ? null : onNext;
  if (isOn('input, [role=radiogroup]')) return null;
  if (key === (direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft')) return onNext;
  if (key === (direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight')) return onBack;
  return null;
}
