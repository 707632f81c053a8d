import { useEffect, useState } from 'react';

/**
 * A part of the page that its first paint does not wait for; null until it is there, and for good if it
 * cannot be loaded. Not by Suspense, which holds back what comes within 300 ms. `load` is one function
 * for as long as the page lives.
 */
export function useLater<Part>(load: () => Promise<Part>): Part | null {
  const [loaded, setLoaded] = useState<{ readonly part: Part } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (part) => {
        if (isWanted) setLoaded({ part });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.part ?? null;
}
