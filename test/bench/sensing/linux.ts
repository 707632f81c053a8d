// What lives here: desktops on Linux for the bench of sensors, each on the same laptop.
// What does not: whether their sensors read rightly (test/electron/sensors/linux).
// To add a desktop: an entry in LINUX; its bus answers by member.
import { requestFor } from '../../../electron/sensors/linux/sway.ts';
import { linuxSensors } from '../../../electron/sensors/linux/linux-sensors.ts';
import type { LinuxFiles } from '../../../electron/sensors/linux/files.ts';
import type { Bus } from '../../../electron/system/bus.ts';
import type { Counts, Platform } from './platform.ts';

interface LinuxDesktop {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Who answers on the session's bus. */
  readonly names: readonly string[];
  /** What shows notifications calls itself. */
  readonly notifications: string;
  /** A headset over Bluetooth, of which the kernel tells nothing. */
  readonly headset?: boolean;
}

const GNOME: LinuxDesktop = {
  name: 'GNOME on Wayland',
  environment: { WAYLAND_DISPLAY: 'wayland-0', XDG_CURRENT_DESKTOP: 'GNOME' },
  names: ['org.gnome.SessionManager'],
  notifications: 'gnome-shell',
};
const LINUX: readonly LinuxDesktop[] = [
  GNOME,
  { ...GNOME, name: 'GNOME on Wayland with a Bluetooth headset', headset: true },
  {
    name: 'KDE on Wayland',
    environment: { WAYLAND_DISPLAY: 'wayland-0', XDG_CURRENT_DESKTOP: 'KDE' },
    names: ['org.kde.Solid.PowerManagement.PolicyAgent'],
    notifications: 'Plasma',
  },
  {
    name: 'sway',
    environment: { WAYLAND_DISPLAY: 'wayland-1', SWAYSOCK: '/run/user/1000/sway.sock' },
    names: [],
    notifications: 'mako',
  },
  {
    name: 'Xfce on X11',
    environment: { DISPLAY: ':0', XDG_CURRENT_DESKTOP: 'XFCE' },
    names: [],
    notifications: 'Xfce Notify Daemon',
  },
];

const SOUND = '/proc/asound';
const CAMERA = '/sys/class/video4linux';

const filesOf = ({ headset }: LinuxDesktop, inCall: () => boolean): LinuxFiles => {
  const folders: Readonly<Record<string, readonly string[]>> = {
    [SOUND]: ['card0'],
    [`${SOUND}/card0`]: ['pcm0c'],
    [`${SOUND}/card0/pcm0c`]: ['sub0'],
    '/sys/class': ['video4linux', 'bluetooth'],
    [CAMERA]: ['video0'],
    '/sys/class/bluetooth': headset ? ['hci0', 'hci0:256'] : ['hci0'],
  };
  const texts = (): Readonly<Record<string, string>> => ({
    [`${SOUND}/card0/pcm0c/sub0/status`]: inCall() ? 'state: RUNNING\nowner_pid   : 900' : 'closed',
    [`${CAMERA}/video0/device/power/runtime_status`]: 'suspended',
  });
  const found = <Value>(value: Value | undefined): Promise<Value> =>
    value === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(value);
  return {
    read: (file) => found(texts()[file]),
    list: (folder) => found(folders[folder]),
    link: () => found<string>(undefined),
    links: () => found<readonly string[]>(undefined),
    isProgram: () => Promise.resolve(true),
  };
};

function busOf({ names, notifications }: LinuxDesktop, counts: Counts): Bus {
  const answers: Readonly<Record<string, readonly unknown[]>> = {
    ListNames: [names],
    IsInhibited: [false],
    HasInhibition: [false],
    ListInhibitors: [[]],
    GetServerInformation: [notifications, '', '1', '1.2'],
    GetProperty: [false],
    ListModes: [['default']],
  };
  const count = <Value>(value: Value): Promise<Value> => {
    counts.busCalls += 1;
    return Promise.resolve(value);
  };
  return {
    call: ({ member }) => count(answers[member] ?? []),
    property: () => count(false),
    hasOwner: () => count(true),
    onSignal: () => () => undefined,
    close: () => undefined,
  };
}

const stream = {
  id: 40,
  type: 'PipeWire:Interface:Node',
  info: {
    state: 'running',
    props: { 'media.class': 'Stream/Input/Audio', 'application.process.binary': 'zoom' },
  },
};

/** The answer of sway: nothing in full screen, nothing that keeps the display awake. */
function swayAnswer(): Buffer {
  const tree = Buffer.from('{"nodes":[]}');
  const head = Buffer.from(requestFor(4));
  head.writeUInt32LE(tree.length, 6);
  return Buffer.concat([head, tree]);
}

const platformOf = (desktop: LinuxDesktop): Platform => ({
  name: desktop.name,
  sensors: (counts, inCall) => {
    const bus = busOf(desktop, counts);
    return linuxSensors({
      session: bus,
      system: bus,
      files: filesOf(desktop, inCall),
      run: (program) => {
        counts.children += 1;
        if (program.endsWith('pw-dump')) return Promise.resolve(JSON.stringify(inCall() ? [stream] : [])); // prettier-ignore
        return Promise.resolve('true\n');
      },
      askSocket: () => Promise.resolve(swayAnswer()),
      environment: desktop.environment,
      quietPrograms: () => [],
      own: '/opt/Sitwell/sitwell',
      userId: 1000,
    });
  },
});

/** Desktops on Linux. */
export const linux: readonly Platform[] = LINUX.map(platformOf);
