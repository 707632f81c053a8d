// What lives here: the one door for every npm script: set up if needed, then run the task on Node 24.
// What does not: the tasks themselves, which are TypeScript files named in setup/tasks.mjs.
// To add one: a file in scripts/tasks/, a line in that table, a line in package.json's scripts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runsOnNewNode } from './setup/installed.mjs';
import { tasks } from './setup/tasks.mjs';
import { setUp } from './setup.mjs';

/**
 * Run the task in another process, on a newer Node than this one.
 *
 * @param {string} node
 * @param {string} file
 * @param {readonly string[]} args
 */
function handOver(node, file, args) {
  const child = spawn(node, [file, ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; this process only waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}

/**
 * Set up, or end with a sentence for the person.
 *
 * @returns {string} the Node for the task
 */
function setUpOrExit() {
  try {
    return setUp();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(1);
  }
}

/**
 * @param {string} task
 * @param {readonly string[]} args
 */
async function run(task, args) {
  const node = setUpOrExit();
  const file = path.join(root, task);
  const bin = path.join(root, 'node_modules/.bin');
  process.env.PATH = `${bin}${path.delimiter}${process.env.PATH ?? ''}`;
  // A file named on the command line is meant from where the person stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  if (!runsOnNewNode()) {
    handOver(node, file, args);
    return;
  }
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

const [name = '', ...args] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  const known = Object.keys(tasks).join(', ');
  process.stderr.write(`There is no task "${name}". Tasks: ${known}.\n`);
  process.exitCode = 1;
} else {
  await run(task, args);
}
