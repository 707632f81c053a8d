import { useEffect, useEffectEvent } from 'react';
import { call } from '../../../api.ts';

/** While recording, keys mean nothing else, also Sitwell's own; only Tab still leads on. */
export function useRecording(isRecording: boolean, onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    if (!isRecording) return undefined;
    // Without an answer the keys are not free; then those that Sitwell has cannot be recorded, and nothing else is lost.
    call('shortcuts.rest', true).catch(() => undefined);
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      hear(event);
    };
    window.addEventListener('keydown', listen, true);
    return () => {
      window.removeEventListener('keydown', listen, true);
      call('shortcuts.rest', false).catch(() => undefined);
    };
  }, [isRecording]);
}
