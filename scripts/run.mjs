// What lives here: the one door for every npm script: set up if needed, then run the task on Node 24.
// What does not: the tasks themselves, which are TypeScript files named in setup/tasks.mjs.
// To add one: a file in scripts/tasks/, a line in that table, a line in package.json's scripts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './setup/installed.mjs';
import { tasks } from './setup/tasks.mjs';
import { setUp } from './setup.mjs';

/**
 * @param {string} node
 * @param {string} file
 * @param {readonly string[]} args
 */
function handOver(node, file, args) {
  const bin = path.join(root, 'node_modules/.bin');
  const child = spawn(node, [path.join(root, file), ...args], {
    // A file named on the command line is meant from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the child by itself; this process only waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}

const [name = '', ...args] = process.argv.slice(2);
const file = tasks[name];
if (file === undefined) {
  process.stderr.write(`There is no task "${name}". Tasks: ${Object.keys(tasks).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  try {
    handOver(setUp(), file, args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
