// What lives here: telling several listeners that something happened.
// What does not: deciding what follows; signals announce, they do not steer.

/** Listening and telling, kept apart so that most code gets only the first. */
export interface Signal<Payload> {
  /** Listens; the returned function stops listening. */
  readonly listen: (listener: (payload: Payload) => void) => () => void;
  readonly tell: (payload: Payload) => void;
}

/**
 * Makes a signal. Listeners are told in the order in which they came; one that fails does not keep it
 * from the others, and its failure goes to `onFailure`.
 */
export function createSignal<Payload>(
  onFailure: (reason: unknown) => void = rethrow,
): Signal<Payload> {
  const listeners = new Set<(payload: Payload) => void>();
  return {
    listen: (listener) => {
      // Wrapped, so that the same function may listen twice.
      const own = (payload: Payload): void => listener(payload);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    tell: (payload) => {
      for (const listener of [...listeners]) {
        try {
          listener(payload);
        } catch (reason) {
          onFailure(reason);
        }
      }
    },
  };
}

function rethrow(reason: unknown): never {
  throw reason;
}
