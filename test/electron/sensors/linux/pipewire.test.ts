import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordingsOf } from '../../../../electron/sensors/linux/pipewire.ts';

type Props = Readonly<Record<string, unknown>>;

const node = (id: number, props: Props, state = 'running'): object => ({
  id,
  type: 'PipeWire:Interface:Node',
  version: 3,
  permissions: ['r', 'w', 'x', 'm'],
  info: {
    'max-input-ports': 65,
    'n-input-ports': 1,
    state,
    error: null,
    props: { 'object.serial': id + 100, 'client.id': 90, ...props },
    params: { EnumFormat: [], Props: [] },
  },
});
const client = (id: number, props: Props): object => ({
  id,
  type: 'PipeWire:Interface:Client',
  info: { props },
});
const link = (from: number, to: number): object => ({
  id: 1_000 + from * 100 + to,
  type: 'PipeWire:Interface:Link',
  info: { 'output-node-id': from, 'input-node-id': to, state: 'active' },
});
const dump = (...objects: readonly object[]): string => JSON.stringify(objects, null, 2);

const CORE = {
  id: 0,
  type: 'PipeWire:Interface:Core',
  info: { cookie: 2_398_472, version: '1.0.5', props: { 'core.daemon': true } },
};
const MIC = node(50, { 'media.class': 'Audio/Source', 'node.name': 'alsa_input.usb-Blue' });
const SPEAKERS = node(51, { 'media.class': 'Audio/Sink', 'node.name': 'alsa_output.pci' });
const CAMERA = node(52, {
  'media.class': 'Video/Source',
  'media.role': 'Camera',
  'device.api': 'v4l2',
});
const SCREEN = node(53, { 'media.class': 'Video/Source', 'node.name': 'gnome-shell' });
const recorder = (props: Props, state?: string): object =>
  node(
    60,
    {
      'media.class': 'Stream/Input/Audio',
      'application.name': 'Firefox',
      'application.process.binary': 'firefox',
      'application.process.id': 4_242,
      ...props,
    },
    state,
  );

describe('what pw-dump tells', () => {
  it('is who records from a microphone', () => {
    expect(recordingsOf(dump(CORE, MIC, recorder({}), link(50, 60)))).toEqual([
      { of: 'microphone', program: 'firefox', process: 4_242 },
    ]);
  });

  it('is enough without the links, and with a process told as text, as older versions do', () => {
    expect(recordingsOf(dump(recorder({ 'application.process.id': '4242' })))).toEqual([
      { of: 'microphone', program: 'firefox', process: 4_242 },
    ]);
  });

  it.each([
    ['idle', { state: 'idle' }],
    ['suspended', { state: 'suspended' }],
    ['a monitor of what plays', { props: { 'stream.monitor': true } }],
    ['a monitor of what plays, told as text', { props: { 'stream.monitor': 'true' } }],
    ['recording what plays', { props: { 'stream.capture.sink': 'true' } }],
    ['a level meter', { props: { 'media.name': 'Peak detect' } }],
    ['a monitor by its category', { props: { 'media.category': 'Monitor' } }],
    ['a filter of the sound system', { props: { 'node.link-group': 'echo-cancel-1-2' } }],
  ] as const)('leaves out a stream that is %s', (_, change) => {
    const { props = {}, state = 'running' } = change as { props?: Props; state?: string };
    expect(recordingsOf(dump(MIC, recorder(props, state), link(50, 60)))).toEqual([]);
  });

  it('leaves out who is linked to what plays only', () => {
    expect(recordingsOf(dump(SPEAKERS, recorder({}), link(51, 60)))).toEqual([]);
  });

  it.each([
    ['echo cancelling', 'Audio/Source/Virtual'],
    ['a headset', 'Audio/Source'],
    ['a device that does both', 'Audio/Duplex'],
  ])('counts a source that is %s', (_, kind) => {
    const source = node(50, { 'media.class': kind, 'device.api': 'bluez5' });
    expect(recordingsOf(dump(source, recorder({}), link(50, 60)))).toHaveLength(1);
  });

  it.each([
    [{ 'application.process.binary': 'python3.12', 'application.name': 'gajim' }, 'gajim'],
    [{ 'application.process.binary': 'electron32', 'application.name': 'Teams' }, 'Teams'],
    [{ 'application.process.binary': undefined, 'application.name': 'Élan — 通话' }, 'Élan — 通话'],
  ])('names the program as well as it is told: %j', (props, program) => {
    expect(recordingsOf(dump(recorder(props)))[0]?.program).toBe(program);
  });

  it('names a program in a sandbox by its client', () => {
    const stream = node(60, { 'media.class': 'Stream/Input/Audio', 'client.id': 91 });
    const sandboxed = client(91, { 'pipewire.access.portal.app_id': 'us.zoom.Zoom' });
    expect(recordingsOf(dump(stream, sandboxed))).toEqual([
      { of: 'microphone', program: 'us.zoom.Zoom', process: null },
    ]);
  });

  it('is who takes the camera, and not who shares a screen', () => {
    const taking = node(61, {
      'media.class': 'Stream/Input/Video',
      'application.process.binary': 'cheese',
    });
    const sharing = node(62, {
      'media.class': 'Stream/Input/Video',
      'application.process.binary': 'obs',
    });
    const printed = dump(CAMERA, SCREEN, taking, sharing, link(52, 61), link(53, 62));
    expect(recordingsOf(printed)).toEqual([{ of: 'camera', program: 'cheese', process: null }]);
  });

  it('may come in two lists, if something changed meanwhile', () => {
    expect(recordingsOf(`${dump(CORE)}\n${dump(recorder({}))}\n`)).toHaveLength(1);
  });

  it('is nobody on a desk where nothing records', () => {
    expect(recordingsOf('[\n]\n')).toEqual([]);
    expect(recordingsOf(dump(CORE, MIC, SPEAKERS, CAMERA))).toEqual([]);
  });

  it.each(['', '{', '"text"', 'null', '[{"id": 1', 'command not found', dump(MIC).slice(0, -9)])(
    'is refused if it is no list: %j',
    (printed) => {
      expect(() => recordingsOf(printed)).toThrow();
    },
  );

  it('may be any list at all', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (list) => {
        expect(Array.isArray(recordingsOf(JSON.stringify(list)))).toBe(true);
      }),
    );
    const props = fc.dictionary(
      fc.constantFrom('media.class', 'client.id', 'application.process.id', '__proto__'),
      fc.oneof(fc.constant('Stream/Input/Audio'), fc.jsonValue()),
    );
    fc.assert(
      fc.property(fc.array(props), (all) => {
        const printed = dump(...all.map((one, index) => node(index, one)));
        for (const { program } of recordingsOf(printed)) expect(typeof program).toBe('string');
      }),
    );
  });

  it('may be as deep and as long as it likes', () => {
    expect(recordingsOf(`[${'['.repeat(50_000)}${']'.repeat(50_000)}]`)).toEqual([]);
    const many = Array.from({ length: 20_000 }, () => MIC);
    expect(recordingsOf(dump(...many))).toEqual([]);
  });
});
