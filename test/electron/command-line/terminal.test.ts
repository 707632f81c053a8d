import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runInTerminal } from '../../../electron/command-line/terminal.ts';
import type { Ended } from '../../../electron/command-line/terminal.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

interface Typed {
  readonly ended: Ended;
  readonly out: string;
  readonly err: string;
}

async function type(typed: string, places: readonly string[] = []): Promise<Typed> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const ended = await runInTerminal({
    words: typed.split(' '),
    ...{ places, version: '1.2.3', translator: createTranslator('en'), out, err },
  });
  const text = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return { ended, out: text(out), err: text(err) };
}

/** Something at the place of Sitwell's socket that answers with this. */
async function impostor(answer: string): Promise<string> {
  const place = path.join(temporaryFolder(), 'run', 'sitwell.sock');
  mkdirSync(path.dirname(place), { mode: 0o700 });
  const server = createServer((socket) => socket.on('error', () => undefined).end(answer));
  await new Promise<void>((resolve) => server.listen(place, resolve));
  onTestFinished(() => void server.close());
  return place;
}

it.each([
  ['--version', 0, '1.2.3\n', ''],
  [
    'brek',
    2,
    '',
    'There is no command "brek". Did you mean "break"? All commands: sitwell --help\n',
  ],
  ['status', 3, '', 'Sitwell is not running.\n'],
])('"sitwell %s" without a Sitwell ends with %i', async (typed, code, out, err) => {
  expect(await type(typed)).toEqual({ ended: { type: 'exit', code }, out, err });
});

it('help goes to the output', async () => {
  const { ended, out, err } = await type('--help');
  expect([ended, err]).toEqual([{ type: 'exit', code: 0 }, '']);
  expect(out).toContain('pause [30m|1h|2h|tomorrow]');
});

it('"open" starts Sitwell where it does not run', async () => {
  expect(await type('open history')).toEqual({
    ended: { type: 'start', section: 'history' },
    ...{ out: '', err: '' },
  });
});

describe.skipIf(process.platform === 'win32')('an answer', () => {
  it.each([
    ['{"version":1,"exit":"done","text":"So it is."}\n', 0, 'So it is.\n', ''],
    ['{"version":1,"exit":"notNow","text":"Not now."}\n', 4, '', 'Not now.\n'],
    ['{"version":1,"exit":"usage","text":"Too much."}\n', 2, '', 'Too much.\n'],
    ['{"version":1,"exit":"failed","text":"Disk."}\n', 1, '', 'Disk.\n'],
    ['{"version":7}\n', 1, '', 'another version'],
    ['', 1, '', 'did not answer'],
    ['no end', 1, '', 'did not answer'],
  ])('%j ends with %i', async (line, code, out, err) => {
    const place = await impostor(line);
    const typed = await type('status', [place]);
    expect([typed.ended, typed.out]).toEqual([{ type: 'exit', code }, out]);
    expect(typed.err).toContain(err);
  });

  it('that nobody reads any more ends well too', async () => {
    const closed = new PassThrough();
    closed.destroy();
    const place = await impostor('{"version":1,"exit":"done","text":"So it is."}\n');
    const ended = await runInTerminal({
      ...{ words: ['status'], places: [place], version: '1', translator: createTranslator('en') },
      ...{ out: closed, err: closed },
    });
    expect(ended).toEqual({ type: 'exit', code: 0 });
  });
});
