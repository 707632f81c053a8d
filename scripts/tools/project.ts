import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, as an absolute path. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (...parts: readonly string[]): string =>
  path.join(projectFolder, ...parts);

/** Where scripts keep what they may lose at any time; it goes when node_modules goes. */
export const cacheFolder = inProject('node_modules/.cache/sitwell');

/** The JavaScript file behind a tool's command, so that it runs on this Node without a shell. */
export function toolScript(tool: string, command = tool): string {
  const description = JSON.parse(
    readFileSync(inProject('node_modules', tool, 'package.json'), 'utf8'),
  ) as { readonly bin: string | Readonly<Record<string, string>> };
  const { bin } = description;
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${tool} has no command called ${command}`);
  return inProject('node_modules', tool, script);
}
