type Written = null | boolean | number | string | readonly unknown[];

/** What Electron says when something that structured clone refuses is sent. */
function refuseToClone(): never {
  throw new Error('An object could not be cloned.');
}

const BYTES = { Uint8Array, Int8Array, Uint8ClampedArray, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const; // prettier-ignore

function bytesToText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * Writes a value with the meaning of structured clone (dates, maps, sets, cycles, undefined, errors, bytes)
 * as text that can pass through a WebSocket. Throws on functions, symbols and promises, as Electron does.
 */
export function encode(value: unknown): string {
  const table: unknown[] = [];
  const places = new Map<object, number>();

  function write(item: unknown): Written {
    switch (typeof item) {
      case 'string':
      case 'boolean':
        return item;
      case 'number':
        return Number.isFinite(item) && !Object.is(item, -0) ? item : ['n', Object.is(item, -0) ? '-0' : String(item)]; // prettier-ignore
      case 'undefined':
        return ['u'];
      case 'bigint':
        return ['b', String(item)];
      case 'function':
      case 'symbol':
        return refuseToClone();
      case 'object':
        return item === null ? null : ['r', place(item)];
    }
  }

  function place(item: object): number {
    const known = places.get(item);
    if (known !== undefined) return known;
    const index = table.length;
    places.set(item, index);
    table.push(null);
    table[index] = writeObject(item);
    return index;
  }

  function writeObject(item: object): readonly unknown[] {
    if (Array.isArray(item)) return ['a', ...Array.from(item, write)];
    if (item instanceof Date) return ['d', item.getTime()];
    if (item instanceof RegExp) return ['x', item.source, item.flags];
    if (item instanceof Map) return ['m', ...[...item].map(([key, held]) => [write(key), write(held)])]; // prettier-ignore
    if (item instanceof Set) return ['s', ...[...item].map(write)];
    if (item instanceof Error) return ['e', item.name, item.message, item.stack ?? ''];
    if (item instanceof ArrayBuffer) return ['B', 'ArrayBuffer', bytesToText(new Uint8Array(item))];
    if (ArrayBuffer.isView(item)) {
      const name = Object.keys(BYTES).find((known) => Object.prototype.toString.call(item) === `[object ${known}]`); // prettier-ignore
      if (name === undefined) return refuseToClone();
      return ['B', name, bytesToText(new Uint8Array(item.buffer, item.byteOffset, item.byteLength))]; // prettier-ignore
    }
    if (item instanceof Promise || item instanceof WeakMap || item instanceof WeakSet) {
      return refuseToClone();
    }
    return ['o', ...Object.entries(item).map(([key, held]) => [key, write(held)])];
  }

  const root = write(value);
  return JSON.stringify([root, table]);
}

/** Reads what `encode` wrote; throws on text that it did not write. */
export function decode(text: string): unknown {
  const [root, table] = JSON.parse(text) as [Written, readonly (readonly unknown[])[]];
  const made = new Map<number, unknown>();

  function read(item: unknown): unknown {
    if (!Array.isArray(item)) return item;
    const [tag, held] = item as unknown as readonly [string, unknown];
    if (tag === 'u') return undefined;
    if (tag === 'n') return Number(held);
    if (tag === 'b') return BigInt(String(held));
    return make(Number(held));
  }

  function make(index: number): unknown {
    if (made.has(index)) return made.get(index);
    const [tag, ...rest] = table[index] as readonly [string, ...unknown[]];
    const keep = <T>(value: T): T => {
      made.set(index, value);
      return value;
    };
    switch (tag) {
      case 'a': {
        const list = keep<unknown[]>([]);
        for (const entry of rest) list.push(read(entry));
        return list;
      }
      case 'd':
        return keep(new Date(rest[0] === null ? Number.NaN : Number(rest[0])));
      case 'x':
        return keep(new RegExp(String(rest[0]), String(rest[1])));
      case 'm': {
        const map = keep(new Map());
        for (const [key, value] of rest as [unknown, unknown][]) map.set(read(key), read(value));
        return map;
      }
      case 's': {
        const set = keep(new Set());
        for (const entry of rest) set.add(read(entry));
        return set;
      }
      case 'e': {
        const error = keep(new Error(String(rest[1])));
        error.name = String(rest[0]);
        error.stack = String(rest[2]);
        return error;
      }
      case 'B': {
        const { buffer } = textToBytes(String(rest[1]));
        if (rest[0] === 'ArrayBuffer') return keep(buffer);
        return keep(new BYTES[rest[0] as keyof typeof BYTES](buffer));
      }
      default: {
        const plain = keep<Record<string, unknown>>({});
        for (const [key, value] of rest as [string, unknown][]) {
          Object.defineProperty(plain, key, { value: read(value), enumerable: true, writable: true, configurable: true }); // prettier-ignore
        }
        return plain;
      }
    }
  }

  return read(root);
}
