import { hasDisplay } from '../electron/display.ts';
import { inProject } from '../tools/project.ts';
import { runNode } from '../tools/run-node.ts';

/** Run the preview desktop until it is stopped; it prints its own address. */
export async function startPreview(args: readonly string[]): Promise<void> {
  const quiet = hasDisplay() || args.includes('--no-open') ? [] : ['--no-open'];
  const { ok } = await runNode(inProject('test/desktop/start.ts'), [...args, ...quiet], {
    output: 'live',
  });
  process.exitCode = ok ? 0 : 1;
}
