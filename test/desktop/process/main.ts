import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FromProcess, ToProcess } from '../shared/process-message.ts';
import { ProcessClock } from './clock.ts';
import { setLaunch } from './launch.ts';
import { connectLink, onMessage, receive, tell } from './link.ts';
import { onFacts, setMachineFacts, useClock } from './machine-facts.ts';
import { realTime } from './real-time.ts';

/** Real milliseconds after which "ready" no longer waits for an entry file that waits for "ready" itself. */
const PATIENCE = 1000;

connectLink((message: FromProcess) => process.send?.(message));
process.on('message', (message: ToProcess) => {
  receive(message);
});
process.on('disconnect', () => process.exit(0));

/** The app's "electron" is the stand-in; everything else resolves as Node does it. */
function standInForElectron(): void {
  const standIn = new URL('../electron/electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier.startsWith('electron/')
        ? { url: standIn, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}

onMessage('start', (message) => {
  void (async () => {
    setLaunch(message);
    setMachineFacts(message.facts);
    const clock = new ProcessClock(message.clock);
    useClock(() => clock.read());
    onMessage('facts', ({ facts }) => {
      setMachineFacts(facts);
    });
    onFacts((now, before) => {
      // Not an Electron fact: the app's own sensor listens for this name when it runs in the preview.
      if (now.engaged !== before.engaged)
        process.emit('sitwell-preview:engaged' as 'message', now.engaged, undefined);
    });

    const manifestText = await readFile(path.join(message.appDirectory, 'package.json'), 'utf8');
    const manifest = JSON.parse(manifestText) as { readonly main?: string };
    const entry = path.join(message.appDirectory, manifest.main ?? 'index.js');
    process.argv = [process.execPath, entry, ...message.argv];
    standInForElectron();

    const { obeyMachine } = await import('./command.ts');
    const { becomeReady } = await import('../electron/app.ts');
    obeyMachine(clock);
    clock.run();
    const loaded = import(pathToFileURL(entry).href);
    await Promise.race([loaded, new Promise((resolve) => realTime.setTimeout(resolve, PATIENCE))]);
    if (message.facts.engaged)
      process.emit('sitwell-preview:engaged' as 'message', true, undefined);
    becomeReady();
    tell({ type: 'started' });
    await loaded;
  })();
});

process.on('uncaughtException', (error) => {
  tell({ type: 'log', what: 'uncaught', text: error.stack ?? String(error) });
  // An app that listens itself has decided to go on, as in Electron.
  if (process.listenerCount('uncaughtException') > 1) return;
  process.stderr.write(
    `The app's main process stopped by an error: ${error.stack ?? String(error)}\n`,
  );
  realTime.setTimeout(() => process.exit(1), 50);
});

tell({ type: 'ready-to-start' });
