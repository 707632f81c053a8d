// What lives here: the replay command: lines in, lines out.
// What does not: its options (replay/options.ts), what it plays and prints (shared/replay).
// To change what a line means: shared/replay/recording.ts or happening.ts, and docs/replay.md.
import { once } from 'node:events';
import { createReadStream, ReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createPlayer } from '../shared/replay/player.ts';
import { readRecordedSpan } from '../shared/replay/recording.ts';
import type { RecordedSpan } from '../shared/replay/recording.ts';
import { messageOf, readOptions, USAGE, UsageError } from './replay/options.ts';

/** The exit status for a command line or a recording that cannot be understood. */
const MISUNDERSTOOD = 2;

async function print(lines: readonly object[]): Promise<void> {
  if (lines.length === 0) return;
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function opened(input: ReadStream): Promise<void> {
  try {
    await once(input, 'open');
  } catch (error) {
    throw new UsageError(`The recording cannot be read: ${messageOf(error)}.`);
  }
}

async function replay(args: readonly string[]): Promise<void> {
  const { help, file, ...options } = readOptions(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const player = createPlayer({ ...options, clock: () => performance.now() });
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  // What fails is opening, and it fails before anybody listens to the lines.
  if (input instanceof ReadStream) await opened(input);

  let number = 0;
  let previous: RecordedSpan | null = null;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const reading = readRecordedSpan(
      line.replace(/^\uFEFF/, ''),
      previous,
      options.settings.timeZone,
    );
    if (!reading.ok) throw new UsageError(`Line ${number}: ${reading.reason}.`);
    await print(player.play(reading.span));
    previous = reading.span;
  }
  const { happenings, summary } = player.finish();
  if (!summary) throw new UsageError('There is nothing in this recording.');
  await print([...happenings, summary]);
}

// `replay … | head` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await replay(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof UsageError ? MISUNDERSTOOD : 1;
}
