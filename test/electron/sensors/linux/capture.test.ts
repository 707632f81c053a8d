import { describe, expect, it, vi } from 'vitest';
import { ownerOf } from '../../../../electron/sensors/linux/asound.ts';
import { captureSensors } from '../../../../electron/sensors/linux/capture.ts';
import type { Run } from '../../../../electron/system/run.ts';
import type { Answers } from '../../../../shared/sensing/signs.ts';
import { filesOf } from '../../../fakes/linux-files.ts';
import type { Tree } from '../../../fakes/linux-files.ts';

const RUNNING = `state: RUNNING
owner_pid   : 2101
trigger_time: 5043.518275
tstamp      : 0.000000000
delay       : 1024
avail       : 0
avail_max   : 1024
-----
hw_ptr      : 1157120
appl_ptr    : 1158144
`;
const CARD: Tree = {
  '/proc/asound/cards': ' 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n',
  '/proc/asound/card0/id': 'PCH\n',
  '/proc/asound/card0/pcm0p/sub0/status': RUNNING,
  '/proc/asound/card0/pcm0c/sub0/status': 'closed\n',
};
const RECORDING: Tree = { ...CARD, '/proc/asound/card0/pcm0c/sub0/status': RUNNING };
const HEADSET: Tree = { '/sys/class/bluetooth/hci0': '', '/sys/class/bluetooth/hci0:256': '' };
const CAMERA: Tree = {
  '/sys/class/video4linux/video0/device/power/runtime_status': 'active\n',
};
const process = (id: number, command: string, exe: string, held: Tree = {}): Tree => ({
  [`/proc/${id}/cmdline`]: command.replaceAll(' ', '\0'),
  [`/proc/${id}/exe`]: `-> ${exe}`,
  [`/proc/${id}/fd/0`]: '-> /dev/null',
  ...Object.fromEntries(Object.entries(held).map(([fd, to]) => [`/proc/${id}/fd/${fd}`, to])),
});
const PW_DUMP: Tree = { '/usr/bin/pw-dump': '' };
const printed = (...streams: readonly object[]): string =>
  JSON.stringify(
    streams.map((props, id) => ({
      id,
      type: 'PipeWire:Interface:Node',
      info: { state: 'running', props },
    })),
  );
const firefox = {
  'media.class': 'Stream/Input/Audio',
  'application.process.binary': 'firefox',
  'application.process.id': 900,
};

const asked = async (
  tree: Tree,
  output: string | Error = new Error('no PipeWire'),
): Promise<{ readonly answers: Answers; readonly started: number }> => {
  const run = vi.fn<Run>(() =>
    output instanceof Error ? Promise.reject(output) : Promise.resolve(output),
  );
  const sensors = captureSensors({
    files: filesOf(tree),
    run,
    environment: { PATH: '/usr/bin' },
    own: '/opt/Sitwell/sitwell',
    system: null,
  });
  const wanted = ['microphone', 'camera', 'awake'] as const;
  const all = await Promise.all(sensors.map((sensor) => sensor.ask(wanted)));
  const answers = all.reduce<Answers>((sum, one) => ({ ...sum, ...one }), {});
  return { answers, started: run.mock.calls.length };
};
const by = (...programs: readonly string[]): object => ({
  is: 'yes',
  by: programs.map((program) => ({ program, reason: '' })),
});

describe('a microphone on Linux', () => {
  it('is not in use if no card records and nothing is linked over Bluetooth; no program is started', async () => {
    const { answers, started } = await asked({ ...CARD, ...PW_DUMP });
    expect(answers.microphone).toEqual({ is: 'no' });
    expect(started).toBe(0);
  });

  it('is in use by whom PipeWire names', async () => {
    const { answers, started } = await asked({ ...RECORDING, ...PW_DUMP }, printed(firefox));
    expect(answers.microphone).toEqual(by('firefox'));
    expect(started).toBe(1);
  });

  it('is in use by a headset that is no card', async () => {
    const { answers } = await asked({ ...CARD, ...HEADSET, ...PW_DUMP }, printed(firefox));
    expect(answers.microphone).toEqual(by('firefox'));
  });

  it('is not in use if PipeWire records for a level meter only', async () => {
    const meter = { ...firefox, 'media.name': 'Peak detect' };
    const { answers } = await asked({ ...RECORDING, ...PW_DUMP }, printed(meter));
    expect(answers.microphone).toEqual({ is: 'no' });
  });

  it('is in use by the owner of the card where there is no PipeWire', async () => {
    const tree = {
      ...RECORDING,
      ...process(2_101, '/usr/bin/pulseaudio --start', '/usr/bin/pulseaudio'),
    };
    expect((await asked(tree)).answers.microphone).toEqual(by('pulseaudio'));
    expect((await asked({ ...tree, ...PW_DUMP })).answers.microphone).toEqual(by('pulseaudio'));
  });

  it('is unknown where nothing tells', async () => {
    expect((await asked({})).answers.microphone?.is).toBe('unknown');
    expect((await asked({ ...CARD, ...HEADSET })).answers.microphone?.is).toBe('unknown');
  });

  it('is not in use by Sitwell itself', async () => {
    const tree = { ...RECORDING, ...PW_DUMP, ...process(900, 'sitwell', '/opt/Sitwell/sitwell') };
    expect((await asked(tree, printed(firefox))).answers.microphone).toEqual({ is: 'no' });
  });

  it.each([
    [RUNNING, 2_101],
    ['closed\n', null],
    ['state: PREPARED\nowner_pid   : 7\n', null],
    ['state: SUSPENDED\nowner_pid   : 7\n', null],
    ['state: RUNNING\n', 0],
    ['', null],
    ['\0\0\0', null],
    ['state:state:state', null],
    ['state: RUNNING\nowner_pid: many', 0],
  ])('has an owner as a status file tells: %j', (status, owner) => {
    expect(ownerOf(status)).toBe(owner);
  });
});

describe('a camera on Linux', () => {
  const zoom = process(700, '/opt/zoom/zoom --arg', '/opt/zoom/zoom', { 33: '-> /dev/video0' });

  it('is in use by who holds it open', async () => {
    expect((await asked({ ...CAMERA, ...zoom })).answers.camera).toEqual(by('zoom'));
  });

  it('is not in use if nobody does', async () => {
    const other = process(701, 'vim', '/usr/bin/vim', { 4: '-> /dev/video-notes.txt' });
    expect((await asked({ ...CAMERA, ...other })).answers.camera).toEqual({ is: 'no' });
  });

  it('is not looked for if it is asleep, or not there', async () => {
    const asleep = {
      '/sys/class/video4linux/video0/device/power/runtime_status': 'suspended\n',
    };
    expect((await asked({ ...asleep, ...zoom })).answers.camera).toEqual({ is: 'no' });
    const none = { '/sys/class/input/event0': '' };
    expect((await asked({ ...none, ...zoom })).answers.camera).toEqual({ is: 'no' });
  });

  it('is unknown where the system shows neither cameras nor processes', async () => {
    expect((await asked(zoom)).answers.camera?.is).toBe('unknown');
    expect((await asked(CAMERA)).answers.camera?.is).toBe('unknown');
  });

  it('is in use by whom PipeWire takes it for', async () => {
    const holder = process(300, '/usr/bin/pipewire', '/usr/bin/pipewire', { 9: '-> /dev/video0' });
    const dump = JSON.stringify([
      node(1, { 'media.class': 'Video/Source', 'media.role': 'Camera' }),
      node(2, { 'media.class': 'Stream/Input/Video', 'application.process.binary': 'snapshot' }),
      {
        id: 3,
        type: 'PipeWire:Interface:Link',
        info: { 'output-node-id': 1, 'input-node-id': 2 },
      },
    ]);
    const { answers } = await asked({ ...CAMERA, ...holder, ...PW_DUMP }, dump);
    expect(answers.camera).toEqual(by('snapshot'));
    const looking = await asked({ ...CAMERA, ...holder, ...PW_DUMP }, '[]');
    expect(looking.answers.camera).toEqual({ is: 'no' });
  });

  it('is not in use by Sitwell itself', async () => {
    const own = process(700, 'sitwell', '/opt/Sitwell/sitwell', { 33: '-> /dev/video0' });
    expect((await asked({ ...CAMERA, ...own })).answers.camera).toEqual({ is: 'no' });
  });

  const node = (id: number, props: object): object => ({
    id,
    type: 'PipeWire:Interface:Node',
    info: { state: 'running', props },
  });
});

it('answers about nothing it was not asked', async () => {
  expect(Object.keys((await asked(CARD)).answers)).toEqual(['microphone', 'camera']);
});
