import { pathToFileURL } from 'node:url';
import { inProject } from '../tools/project.ts';

/**
 * Become the preview desktop, which prints its own address and runs until it is stopped.
 * In this very process, so that whoever ends this ends it.
 */
export async function startPreview(args: readonly string[]): Promise<void> {
  const file = inProject('test/desktop/start.ts');
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}
