/** Copies what crosses between a preload script and its page: data by value and frozen, functions as proxies. */
function cross(value: unknown, freeze: boolean, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'symbol') throw new TypeError('Symbols cannot cross the context bridge.');
  if (typeof value === 'function') return proxy(value as (...values: unknown[]) => unknown);
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (value instanceof Promise) return value.then((held: unknown) => cross(held, freeze), crossError); // prettier-ignore
  if (value instanceof Error) return new Error(value.message);
  if (value instanceof Element || value instanceof Blob) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    seen.set(value, list);
    for (const held of value) list.push(cross(held, freeze, seen));
    return freeze ? Object.freeze(list) : list;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null && !isPlain(value)) return structuredClone(value); // prettier-ignore
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const key of Object.keys(value)) {
    copy[key] = cross((value as Record<string, unknown>)[key], freeze, seen);
  }
  return freeze ? Object.freeze(copy) : copy;
}

/** Class instances lose their prototype on the way, as in Electron; maps, dates and the like are cloned. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function crossError(error: unknown): never {
  throw error instanceof Error ? new Error(error.message) : error;
}

function proxy(called: (...values: unknown[]) => unknown): (...values: unknown[]) => unknown {
  return (...values) => {
    const given = values.map((value) => cross(value, false));
    try {
      return cross(called(...given), false);
    } catch (error) {
      return crossError(error);
    }
  };
}

/** Electron's `contextBridge`. There is one JavaScript world here, so it copies but cannot isolate. */
export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (Object.hasOwn(window, key)) {
      throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`); // prettier-ignore
    }
    Object.defineProperty(window, key, { value: cross(api, true), enumerable: true });
  },
} as const;
