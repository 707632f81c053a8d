// What lives here: where the running Sitwell can be spoken to. Both sides work it out from the same facts.
// What does not: listening there (listen.ts), connecting (ask.ts).
import { createHash } from 'node:crypto';
import path from 'node:path';

/** What the places depend on. */
export interface PlaceFacts {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of this person's data; every profile has a Sitwell of its own. */
  readonly userData: string;
  /** The system's folder for temporary files. */
  readonly temporary: string;
  /** The person, as the system numbers or else names them. */
  readonly user: string | number;
}

/** The address of a socket, its end included, may be 104 bytes long on macOS and 108 on Linux. */
const LONGEST = 103;

/**
 * The places in the order in which they are tried. On Windows a pipe; elsewhere sockets in folders that only this
 * person can open: in the folder of the session, beside the data, or where both are too long, among temporary files.
 */
export function socketPlaces(facts: PlaceFacts): readonly string[] {
  const { platform, environment, userData, temporary, user } = facts;
  if (platform === 'win32')
    return [`\\\\.\\pipe\\sitwell-${shortName(`${user} ${userData.toLowerCase()}`)}`];
  const name = `${shortName(userData)}.sock`;
  const runtime = environment['XDG_RUNTIME_DIR'];
  return [
    ...(runtime && path.isAbsolute(runtime) ? [path.join(runtime, 'sitwell', name)] : []),
    path.join(userData, 'run', 'sitwell.sock'),
    path.join(temporary, `sitwell-${user}`, name),
  ].filter((place) => Buffer.byteLength(place) <= LONGEST);
}

const shortName = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
