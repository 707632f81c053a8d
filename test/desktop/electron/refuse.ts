import { EventEmitter } from 'node:events';

/** Names that languages, runtimes and test tools look up on any object; asking for them is no use of Electron. */
const PROBES = new Set([
  'then', 'toJSON', 'inspect', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof', '_isMockFunction',
  'default', '__esModule', 'nodeName', 'window', 'domain', '@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@',
]); // prettier-ignore

/** The error for everything of Electron that this desktop does not stand in for. */
export function refusal(name: string, why = 'is not done by the preview desktop'): Error {
  return new Error(
    `Electron's ${name} ${why}. The preview is a stand-in for Electron (test/desktop), not Electron itself.`,
  );
}

/** Throws the refusal for a named piece of Electron. */
export function refuse(name: string, why?: string): never {
  throw refusal(name, why);
}

/** The same object, but asking for anything it does not have throws a refusal that names it. */
export function refuseTheRest<Api extends object>(name: string, api: Api): Api {
  return new Proxy(api, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || PROBES.has(key)) {
        return Reflect.get(target, key) as unknown;
      }
      return refuse(`${name}.${key}`);
    },
  });
}

/** A whole module of Electron that this desktop does not have. */
export function refusedModule(name: string): object {
  return refuseTheRest(name, {});
}

/** A prototype on which every lookup that finds nothing ends in a refusal that names the class. */
function refusingPrototype(base: object): object {
  return new Proxy(base, {
    get(target, key, receiver: object) {
      if (key in target || typeof key === 'symbol' || PROBES.has(key) || key.startsWith('_')) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      const name =
        (receiver.constructor as { readonly name?: string } | undefined)?.name ?? 'object';
      return refuse(`${name}.${key}`);
    },
  });
}

/** Base of stand-in classes without events: unknown members throw a refusal. */
export class Refusing extends Object {}
Object.setPrototypeOf(Refusing.prototype, refusingPrototype(Object.prototype));

/** Base of stand-in classes with events: unknown members throw a refusal. */
export class RefusingEmitter extends EventEmitter {}
Object.setPrototypeOf(RefusingEmitter.prototype, refusingPrototype(EventEmitter.prototype));

/** Makes every method except the named ones throw Electron's own error once `isDestroyed()` says so. */
export function guardDestroyed(
  prototype: { isDestroyed(): boolean },
  except: readonly string[] = [],
): void {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (name === 'constructor' || name === 'isDestroyed' || except.includes(name)) continue;
    const described = Object.getOwnPropertyDescriptor(prototype, name);
    const method = described?.value as ((...values: unknown[]) => unknown) | undefined;
    if (typeof method !== 'function') continue;
    Object.defineProperty(prototype, name, {
      ...described,
      value(this: { isDestroyed(): boolean }, ...values: unknown[]): unknown {
        if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
        return method.apply(this, values);
      },
    });
  }
}

/** An event with `preventDefault`, as Electron hands to listeners. */
export interface CancellableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** Makes such an event. */
export function cancellable<Extra extends object>(extra?: Extra): CancellableEvent & Extra {
  let prevented = false;
  const event = {
    ...extra,
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
  return event as unknown as CancellableEvent & Extra;
}
