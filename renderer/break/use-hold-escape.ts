import { useEffect, useEffectEvent, useState } from 'react';

/** How long Esc is held until the break ends, ms. */
export const HOLD_ESCAPE = 3_000;

/** Ends the break when Esc was held for three seconds, strict or not. True while it is held. */
export function useHoldEscape(end: () => void): boolean {
  const [isHeld, setIsHeld] = useState(false);
  const onEnd = useEffectEvent(() => {
    setIsHeld(false);
    end();
  });

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // One that was pressed before the break came only repeats here. One that ends a word is the input method's.
      if (event.key === 'Escape' && !event.repeat && !event.isComposing) setIsHeld(true);
    };
    const release = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setIsHeld(false);
    };
    const letGo = (): void => setIsHeld(false);
    window.addEventListener('keydown', press);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', letGo);
    };
  }, []);

  useEffect(() => {
    if (!isHeld) return undefined;
    const timer = setTimeout(() => onEnd(), HOLD_ESCAPE);
    return () => clearTimeout(timer);
  }, [isHeld]);

  return isHeld;
}
