import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FromProcess, ToProcess } from '../shared/process-message.ts';
import { ProcessClock } from './clock.ts';
import { setLaunch } from './launch.ts';
import { connectLink, onMessage, receive, tell } from './link.ts';
import { setMachineFacts, useClock } from './machine-facts.ts';
import { answerQuestions } from './questions.ts';
import { nextTurn, realTime } from './real-time.ts';

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
    answerQuestions();

    const manifestText = await readFile(path.join(message.appDirectory, 'package.json'), 'utf8');
    const manifest = JSON.parse(manifestText) as { readonly main?: string };
    const entry = path.join(message.appDirectory, manifest.main ?? 'index.js');
    process.argv = [process.execPath, entry, ...message.argv];
    standInForElectron();

    const { obeyMachine } = await import('./command.ts');
    const { becomeReady, waitsForReady } = await import('../electron/app.ts');
    obeyMachine(clock);
    clock.run();
    const loaded = import(pathToFileURL(entry).href);
    // An entry file may wait for "ready" at its top level; it must not be waited for in turn.
    await Promise.race([loaded, waitsForReady.then(nextTurn).then(nextTurn)]);
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
