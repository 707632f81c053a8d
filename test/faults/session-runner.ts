// Run as a program: goes through one asked-for session after another in the folder at argv[2], as fast as it
// can, leaving a stretch out of each, and prints the id of each break once it is over.
import { MINUTE, SECOND, shell } from '../electron/sessions/session-shell.ts';

const run = shell(process.argv[2] ?? '');
for (;;) {
  if (run.conductor.status().phase.type !== 'running')
    run.keeper.start({ what: 'floor', minutes: 6 });
  const { phase } = run.conductor.status();
  run.pass(70 * SECOND);
  run.keeper.command('skip');
  run.pass(6 * MINUTE);
  if (phase.type === 'running') process.stdout.write(`${phase.breakId}\n`);
}
