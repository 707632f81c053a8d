import { useEffect, useEffectEvent } from 'react';

/** Calls `press` for a key, unless a control has the focus that would take it for itself. */
export function useKey(key: string, press: () => void): void {
  const onPress = useEffectEvent(press);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (event.key.toLowerCase() !== key || !plain || takesKey(event.target, key)) return;
      event.preventDefault();
      onPress();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}

function takesKey(target: EventTarget | null, key: string): boolean {
  return key === ' ' && target instanceof Element && target.closest('button, a, input') !== null;
}
