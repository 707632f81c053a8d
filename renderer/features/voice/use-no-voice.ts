import { useEffect, useState } from 'react';

/** Voices may come this late; before that nobody is told that there are none, ms. */
const LATE = 4_000;

/** Whether there is no voice, and none is likely to come any more. */
export function useNoVoice(hasVoice: boolean): boolean {
  const [hasWaited, setHasWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHasWaited(true), LATE);
    return () => clearTimeout(timer);
  }, []);
  return hasWaited && !hasVoice;
}
