import { findProgram } from './find-program.ts';
import type { LinuxParts } from './parts.ts';

/** A setting of the desktop that is read once, and again after it changed. */
export interface GSetting {
  /** As `gsettings` prints it. Rejects where it cannot be read. */
  readonly get: () => Promise<string>;
  readonly listen: (listener: () => void) => () => void;
}

/**
 * Follows a setting of GNOME's kind. A program is started for the first answer only, and after dconf told a change: the
 * store has no way of being asked over the bus. Without a bus to hear of changes it is read every time.
 */
export function followGSetting(
  parts: Pick<LinuxParts, 'session' | 'run' | 'environment' | 'files'>,
  { schema, key }: { readonly schema: string; readonly key: string },
): GSetting {
  const place = `/${schema.replaceAll('.', '/')}/${key}`;
  const listeners = new Set<() => void>();
  let known: Promise<string> | null = null;
  let isHeard = false;

  const hear = (): void => {
    if (isHeard || !parts.session) return;
    isHeard = true;
    const told = { interface: 'ca.desrt.dconf.Writer', member: 'Notify' };
    parts.session.onSignal(told, ([prefix]) => {
      // The place, or a folder around it.
      if (typeof prefix !== 'string' || !place.startsWith(prefix)) return;
      known = null;
      for (const listener of listeners) listener();
    });
  };
  const read = async (): Promise<string> => {
    const program = await findProgram(parts, 'gsettings');
    if (program === null) throw new Error('gsettings is not here');
    return (await parts.run(program, ['get', schema, key])).trim();
  };
  return {
    get: async () => {
      hear();
      if (!isHeard) return read();
      known ??= read();
      const asked = known;
      try {
        return await asked;
      } catch (reason) {
        if (known === asked) known = null;
        throw reason;
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
