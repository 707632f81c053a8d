import { useEffect, useEffectEvent } from 'react';

/** Calls `press` for a key, unless a control has the focus that would take it for itself, or `press` is null. */
export function useKey(key: string, press: (() => void) | null): void {
  const onPress = useEffectEvent((event: KeyboardEvent) => {
    if (!press || takesKey(event.target, key)) return;
    event.preventDefault();
    press();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const isNew = !event.repeat && !event.isComposing;
      if (isPlain && isNew && nameOf(event) === key.toLowerCase()) onPress(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}

/** On a keyboard with other letters, the key in the same place. */
function nameOf({ key, code }: KeyboardEvent): string {
  const isForeignLetter = /^\p{L}$/u.test(key) && !/^[a-z]$/iu.test(key);
  return isForeignLetter && code.startsWith('Key')
    ? code.slice(3).toLowerCase()
    : key.toLowerCase();
}

function takesKey(target: EventTarget | null, key: string): boolean {
  return key === ' ' && target instanceof Element && target.closest('button, a, input') !== null;
}
