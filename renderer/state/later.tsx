import type { ComponentType, ReactNode } from 'react';
import { useLater } from './use-later.ts';

/** A part of a page that the first paint does not wait for. */
interface Later {
  (): ReactNode;
  /** Loads it before it is shown. Rejects where it cannot be loaded. */
  readonly load: () => Promise<ComponentType>;
}

/** Loads a part when it is first shown: nothing until then, and for good if it cannot be. Shown again it is there at once. */
export function later(load: () => Promise<ComponentType>): Later {
  let loaded: ComponentType | null = null;
  const loadOnce = async (): Promise<ComponentType> => (loaded ??= await load());
  function LaterPart() {
    const Part = useLater(loadOnce) ?? loaded;
    return Part && <Part />;
  }
  return Object.assign(LaterPart, { load: loadOnce });
}
