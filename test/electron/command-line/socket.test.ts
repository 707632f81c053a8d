import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../../electron/command-line/ask.ts';
import { listen } from '../../../electron/command-line/listen.ts';
import { answerLine, readRequest } from '../../../shared/command-line/exchange.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

const SKIP = { name: 'skip' } as const;
const modeOf = (file: string): number => statSync(file).mode & 0o777;

interface Heard {
  readonly place: string;
  readonly clocks: ReturnType<typeof fakeClocks>;
  readonly requests: (string | null)[];
  readonly faults: string[];
  readonly close: () => void;
}

/** A Sitwell that answers every command with its name, listening until the test is over. */
async function listening(places?: readonly string[]): Promise<Heard> {
  const place = places?.[0] ?? path.join(temporaryFolder(), 'run', 'sitwell.sock');
  const clocks = fakeClocks();
  const requests: (string | null)[] = [];
  const faults: string[] = [];
  const close = await listen({
    ...{ places: places ?? [place], clocks },
    log: (_area, reason) => faults.push(String(reason)),
    answer: (request) => {
      requests.push(request);
      const command = request === null ? null : readRequest(request);
      return answerLine({ exit: command ? 'done' : 'failed', text: command?.name ?? 'what?' });
    },
  });
  onTestFinished(close);
  return { place, clocks, requests, faults, close };
}

/** What comes back for these bytes, until the other side hangs up. */
async function raw(place: string, bytes: string | Buffer): Promise<string> {
  const socket = connect(place);
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk))).on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'end').catch(() => undefined);
  socket.destroy();
  return text;
}

/** A socket whose owner was killed. */
function leaveStaleSocket(place: string): void {
  mkdirSync(path.dirname(place), { mode: 0o700 });
  const script = `require('node:net').createServer().listen(${JSON.stringify(place)}, () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', script]);
}

describe.skipIf(process.platform === 'win32')('the socket', () => {
  it('carries a command there and its answer back', async () => {
    const { place, faults } = await listening();
    const asked = await ask([place], SKIP);
    expect(asked).toEqual({ type: 'answer', answer: { exit: 'done', text: 'skip' } });
    expect(faults).toEqual([]);
  });

  it('is for this person alone', async () => {
    const { place } = await listening();
    expect(modeOf(path.dirname(place))).toBe(0o700);
    expect(modeOf(place)).toBe(0o600);
  });

  it('is gone once Sitwell has ended', async () => {
    const { place, close } = await listening();
    close();
    expect(existsSync(place)).toBe(false);
    expect(await ask([place], SKIP)).toEqual({ type: 'notRunning' });
  });

  it('answers several at once, each with its own', async () => {
    const { place } = await listening();
    const names = ['skip', 'resume', 'skip', 'resume', 'resume', 'skip'] as const;
    const asked = await Promise.all(names.map((name) => ask([place], { name })));
    expect(asked.map((one) => one.type === 'answer' && one.answer.text)).toEqual(names);
  });

  it('takes the place of one that a crash has left behind', async () => {
    const place = path.join(temporaryFolder(), 'run', 'sitwell.sock');
    leaveStaleSocket(place);
    expect(existsSync(place)).toBe(true);
    expect(await ask([place], SKIP)).toEqual({ type: 'notRunning' });
    const { faults } = await listening([place]);
    expect(await ask([place], SKIP)).toMatchObject({ type: 'answer' });
    expect(faults).toEqual([]);
  });

  it('leaves alone what somebody answers at, and what is no socket', async () => {
    const folder = temporaryFolder();
    const { place } = await listening();
    const file = path.join(folder, 'run', 'sitwell.sock');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'mine');
    const next = path.join(folder, 'other', 'sitwell.sock');
    const second = await listening([place, file, next]);
    expect(second.faults).toHaveLength(2);
    expect(statSync(file).size).toBe(4);
    await ask([next], SKIP);
    expect(second.requests).toHaveLength(1);
  });

  it('is asked at the next place where the first has none', async () => {
    const { place } = await listening();
    const asked = await ask(['/nowhere/run/sitwell.sock', place], SKIP);
    expect(asked).toMatchObject({ type: 'answer' });
  });

  it('is neither made nor asked in a folder that is not only this person’s', async () => {
    const folder = temporaryFolder();
    const link = path.join(folder, 'link');
    symlinkSync(temporaryFolder(), link);
    const { faults, requests } = await listening([path.join(link, 'sitwell.sock')]);
    expect(faults).toHaveLength(1);
    const open = await listening([path.join(folder, 'open', 'sitwell.sock')]);
    chmodSync(path.join(folder, 'open'), 0o777);
    expect(await ask([open.place], SKIP)).toEqual({ type: 'notRunning' });
    expect([requests, open.requests]).toEqual([[], []]);
  });

  it('says so where it can be nowhere, and Sitwell goes on', async () => {
    const { faults, close } = await listening([`/nowhere/${'long/'.repeat(40)}sitwell.sock`]);
    expect(faults).toHaveLength(1);
    expect(close).not.toThrow();
  });
});

describe.skipIf(process.platform === 'win32')('whoever means no good at the socket', () => {
  it.each([
    ['garbage', Buffer.from([0, 255, 254, 10, 13, 10])],
    ['half a request', '{"version":1,"command":{"name":"sk\n'],
    ['another command', '{"version":1,"command":{"name":"erase"}}\n'],
  ])('gets no further with %s', async (_what, bytes) => {
    const { place } = await listening();
    expect(await raw(place, bytes)).toBe(answerLine({ exit: 'failed', text: 'what?' }));
  });

  it('is heard no longer than a command can be', async () => {
    const { place, requests } = await listening();
    const line = `{"version":1,"command":"${'x'.repeat(1_000_000)}"}\n`;
    await raw(place, line);
    expect(requests).toEqual([null]);
    expect(await ask([place], SKIP)).toMatchObject({ type: 'answer' });
  });

  it('gets one answer, whatever comes behind the first line', async () => {
    const { place, requests } = await listening();
    const request = '{"version":1,"command":{"name":"skip"}}\n';
    expect(await raw(place, request.repeat(3))).toBe(answerLine({ exit: 'done', text: 'skip' }));
    expect(requests).toHaveLength(1);
  });

  it('is hung up on after two seconds of saying nothing', async () => {
    const { place, clocks } = await listening();
    const socket = connect(place);
    const ended = once(socket, 'close');
    await once(socket, 'connect');
    await expect.poll(clocks.waiting).toBe(1);
    clocks.pass(2_000);
    await ended;
    expect(clocks.waiting()).toBe(0);
    expect(await ask([place], SKIP)).toMatchObject({ type: 'answer' });
  });

  it('harms nothing by hanging up in the middle', async () => {
    const { place } = await listening();
    const socket = connect(place);
    await once(socket, 'connect');
    socket.write('{"version":1,');
    socket.destroy();
    expect(await ask([place], SKIP)).toMatchObject({ type: 'answer' });
  });
});
