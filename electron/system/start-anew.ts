// What lives here: ending Sitwell and starting it again.
import type { App } from 'electron';
import { HIDDEN_ARGUMENT } from './autostart.ts';

/** The process that is to be started again. */
interface Running {
  readonly execPath: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Ends Sitwell once what is going on has been answered, and starts it again with its windows to be seen. */
export function startAnew(
  app: Pick<App, 'relaunch' | 'quit'>,
  { execPath, argv, env }: Running,
): void {
  const given = argv.slice(1);
  const args = given.filter((argument) => argument !== HIDDEN_ARGUMENT);
  app.relaunch({
    // An AppImage runs from a mount that is gone after it ends (autostart.ts).
    execPath: env.APPIMAGE ?? execPath,
    ...(args.length < given.length && { args }),
  });
  setImmediate(() => app.quit());
}
