// What lives here: making a fresh clone ready, on Node 20 with nothing installed.
// What does not: building and finding browsers or Electron; those run on Node 24, in scripts/tasks/.
// To add a step: a function here that is quick when there is nothing to do and writes to stderr only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isInstalled, markInstalled, ownNode, root, runsOnNewNode } from './setup/installed.mjs';

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Run npm with its output on stderr, so that a script's own stdout stays pure.
 *
 * @param {readonly string[]} args
 * @returns {boolean} whether it went well
 */
function npm(...args) {
  const script = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const quiet = [...args, '--loglevel=error', '--no-audit', '--no-fund'];
  const byScript = script !== undefined && /npm-cli\.c?js$/.test(script);
  const result = byScript
    ? spawnSync(process.execPath, [script, ...quiet], options)
    : spawnSync('npm', quiet, { ...options, shell: process.platform === 'win32' });
  return result.status === 0;
}

/** `npm ci`, except where Windows cannot remove the Node that is running this. */
function installPackages() {
  const runsFromHere = process.platform === 'win32' && process.execPath.startsWith(root);
  return npm(...(runsFromHere ? ['install', '--no-save'] : ['ci']), '--include=dev');
}

/** The package `node` brings its program by an install script, which some settings switch off. */
function bringOwnNode() {
  if (existsSync(ownNode) && spawnSync(ownNode, ['--version']).status === 0) return true;
  npm('rebuild', 'node', '--ignore-scripts=false');
  return spawnSync(ownNode, ['--version']).status === 0;
}

/**
 * Install what is missing. Says what it does on stderr, and nothing when there is nothing to do.
 *
 * @returns {string} the Node (24 or newer) that runs everything else
 * @throws {Error} with a sentence for the person when the set-up cannot be finished
 */
export function setUp() {
  if (!isInstalled()) {
    say('Setting up Sitwell: installing its dependencies. This happens once and takes a minute.');
    if (!installPackages()) {
      throw new Error('npm could not install the dependencies; its message is above.');
    }
    if (!bringOwnNode() && !runsOnNewNode()) {
      throw new Error(
        'Node 24 could not be installed from npm on this system. Please install Node 24 or newer yourself and try again.',
      );
    }
    markInstalled();
  }
  return existsSync(ownNode) ? ownNode : process.execPath;
}
