import { extractAll } from '@electron/asar';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An app's folder, and how to clean up behind it. */
export interface ApplicationSource {
  readonly directory: string;
  remove(): void;
}

/** Takes a folder with a package.json as it is, and unpacks an `app.asar` into a temporary one. */
export function openApplication(from: string): ApplicationSource {
  const absolute = path.resolve(from);
  if (statSync(absolute).isDirectory()) return { directory: absolute, remove: () => undefined };
  const directory = mkdtempSync(path.join(os.tmpdir(), 'preview-app-'));
  extractAll(absolute, directory);
  return {
    directory,
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
