import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { inProject, projectFolder } from '../tools/project.ts';

/** Everything that ends up in the bundles, or decides how they are made. */
const sources = [
  '{electron,renderer,shared}/**/*',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/** A hash over the names and contents of all sources of the bundles. */
export function hashSources(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: projectFolder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of files)
    hash.update(file.slice(projectFolder.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** The files without which nothing starts. */
export const bundles = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer'].map((file) =>
  inProject(file),
);
