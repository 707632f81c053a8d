import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Node 24 from the package `node`, which npm scripts have first on their path. */
export const ownNode = path.join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const stamp = path.join(root, 'node_modules/.cache/sitwell/installed');

/** @param {string} file relative to the project @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** What the installed dependencies depend on; the running Node is not part of it, since the first
 * run is under the machine's own and the second under ours. */
function fingerprint() {
  const { dependencies, devDependencies, allowScripts } = readJson('package.json');
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(JSON.stringify([dependencies, devDependencies, allowScripts]))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/** Whether node_modules holds exactly the versions that the lock file names. */
function matchesLock() {
  const lock = readJson('package-lock.json').packages;
  const wanted = readJson('package.json').devDependencies;
  if (JSON.stringify(lock[''].devDependencies) !== JSON.stringify(wanted)) return false;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(lock).every(([place, entry]) => {
    if (place === '') return true;
    const found = present[place];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

/** Whether nothing has to be installed. Quick when nothing changed since the last time. */
export function isInstalled() {
  try {
    if (!existsSync(ownNode) && !runsOnNewNode()) return false;
    const current = fingerprint();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return true;
    if (!matchesLock()) return false;
    markInstalled();
    return true;
  } catch {
    return false;
  }
}

/** Remember that what is installed now is right. */
export function markInstalled() {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
}

/** Whether this very process can run TypeScript and the tools. */
export const runsOnNewNode = () => Number(process.versions.node.split('.')[0]) >= 24;
