import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { writeWholeFile } from '../../electron/system/whole-file.ts';
import { temporaryFolder } from '../fakes/folder.ts';

const program = pathToFileURL(
  path.join(import.meta.dirname, '../../electron/system/whole-file.ts'),
).href;

it.runIf(process.platform !== 'win32')('a file that finds no room stays as it was', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'kept.txt');
  writeWholeFile(file, 'old');
  const script = path.join(folder, 'write.mjs');
  writeFileSync(
    script,
    `import { writeWholeFile } from ${JSON.stringify(program)};
    try { writeWholeFile(${JSON.stringify(file)}, 'new '.repeat(50_000)); console.log('written'); }
    catch { console.log('refused'); }`,
  );
  // Files may not grow beyond 8 blocks: like a full disk, that takes a part of what is written.
  const shell = path.join(folder, 'run.sh');
  writeFileSync(shell, `trap '' XFSZ\nulimit -f 8\nexec "$@"\n`);
  const said = execFileSync('sh', [shell, process.execPath, script], { encoding: 'utf8' });
  expect(said.trim()).toBe('refused');
  expect(readFileSync(file, 'utf8')).toBe('old');
});
