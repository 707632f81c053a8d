// What lives here: what the Linux sensors are made of, so that tests bring their own.
// What does not: reading a file or asking a socket (files.ts, unix-socket.ts).
import type { Buses } from '../../system/open-buses.ts';
import type { Run } from '../../system/run.ts';
import type { LinuxFiles } from './files.ts';
import type { AskSocket } from './unix-socket.ts';

export interface LinuxParts extends Buses {
  readonly files: LinuxFiles;
  readonly run: Run;
  readonly askSocket: AskSocket;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The programs a person named. */
  readonly quietPrograms: () => readonly string[];
  /** This program's own file: what it does itself is no sign. */
  readonly own: string;
  /** The number of the person whose session this is. */
  readonly userId: number;
}
