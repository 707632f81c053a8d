import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Starts a program in a folder and kills it, without any warning, once it has told so many lines. */
export function killAfter(
  program: string,
  folder: string,
  lines: number,
): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (output.split('\n').length > lines) child.kill('SIGKILL');
    });
    // A last line without its end was never told to anybody.
    child.on('close', () => resolve(output.split('\n').slice(0, -1)));
  });
}

/**
 * Runs a program in a folder whose files may not grow beyond so many blocks of 512 or 1024 bytes, as on a
 * full disk. Gives the lines that it told. Not on Windows.
 */
export function runOnFullDisk(
  program: string,
  folder: string,
  { blocks, argument }: { readonly blocks: number; readonly argument: string },
): readonly string[] {
  const script = path.join(folder, 'run.sh');
  writeFileSync(script, `trap '' XFSZ\nulimit -f ${blocks}\nexec "$@"\n`);
  return execFileSync('sh', [script, process.execPath, program, folder, argument], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .toString()
    .trim()
    .split('\n');
}
