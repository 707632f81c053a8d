// What lives here: the processes of this computer and what they are called.
// What does not: what they do (video-holders.ts, programs.ts).
import type { LinuxFiles } from './files.ts';
import { listOr, readOr } from './files.ts';

/** Names that say how a program is run, not which one it is. */
const INTERPRETERS =
  /^(python[\d.]*|node|nodejs|electron\d*|java|perl|ruby|mono|dotnet|bash|sh|wine(64)?(-preloader)?)$/u;

/** The numbers of all processes that can be seen. */
export async function processIds(files: Pick<LinuxFiles, 'list'>): Promise<readonly number[]> {
  return (await listOr(files, '/proc')).filter((name) => /^\d+$/u.test(name)).map(Number);
}

/** What a process is called: its file, or for an interpreter the program that it runs. Empty if it is gone. */
export async function nameOfProcess(files: Pick<LinuxFiles, 'read'>, id: number): Promise<string> {
  return (await namesOfProcess(files, id)).at(-1) ?? '';
}

/** All that a process is called, such as `["python3.12", "gajim"]`. The kernel's own processes have a name only. */
export async function namesOfProcess(
  files: Pick<LinuxFiles, 'read'>,
  id: number,
): Promise<readonly string[]> {
  const command = namesOfCommand((await readOr(files, `/proc/${id}/cmdline`)) ?? '');
  if (command.length > 0) return command;
  const name = (await readOr(files, `/proc/${id}/comm`))?.trim();
  return name ? [name] : [];
}

/** The names in a command line as the kernel tells it, its words ended by NUL or, rewritten by the program, by blanks. */
export function namesOfCommand(command: string): readonly string[] {
  const words = command.split('\0').filter((word) => word !== '');
  const [first = '', ...rest] = words.length === 1 ? beforeOptions(words[0] ?? '') : words;
  const name = lastOf(first);
  if (name === '') return [];
  if (!INTERPRETERS.test(name.toLowerCase())) return [name];
  const program = lastOf(rest.find((word) => !word.startsWith('-')) ?? '');
  return program === '' ? [name] : [name, program];
}

/** Chromium and others write their whole command line over the first word. */
function beforeOptions(line: string): readonly string[] {
  const [program = ''] = line.split(/ --?[A-Za-z]/u);
  return [program];
}

const lastOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? '';

/** Whether a process is Sitwell's own. */
export async function isOwn(
  files: Pick<LinuxFiles, 'link'>,
  id: number,
  own: string,
): Promise<boolean> {
  try {
    return (await files.link(`/proc/${id}/exe`)) === own;
  } catch {
    return false;
  }
}
