import { defineInterface } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import { captureSensors } from '../../../../electron/sensors/linux/capture.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { filesOf } from '../../../fakes/linux-files.ts';
import { hasBusDaemon, WITHOUT_DAEMON } from '../../../fakes/message-bus.ts';
import { onABus } from '../../../fakes/on-a-bus.ts';

describe.skipIf(!hasBusDaemon)(`a link over Bluetooth (${WITHOUT_DAEMON})`, () => {
  const { bus, serve } = onABus();
  const device = (icon: string) =>
    defineInterface({
      name: 'org.bluez.Device1',
      properties: {
        Connected: { type: 'b', get: () => true },
        Icon: { type: 's', get: () => icon },
      },
    });
  const bluez = (icon: string) =>
    serve('org.bluez', { '/org/bluez/hci0/dev_1': [device(icon)] }, true);
  const asked = async (): Promise<Answer | undefined> => {
    const [microphone] = captureSensors({
      system: bus(),
      files: filesOf({
        '/proc/asound/card0/pcm0c/sub0/status': 'closed\n',
        '/sys/class/bluetooth/hci0:256': '',
        '/usr/bin/pw-dump': '',
      }),
      run: () => Promise.reject(new Error('PipeWire was asked')),
      environment: { PATH: '/usr/bin' },
      own: '/opt/Sitwell/sitwell',
    });
    return (await microphone?.ask(['microphone']))?.microphone;
  };

  it('to a mouse leaves the cards to tell, and starts no program', async () => {
    await bluez('input-mouse');
    expect(await asked()).toEqual({ is: 'no' });
  });

  it('to a headset is for PipeWire to tell', async () => {
    await bluez('audio-headset');
    expect((await asked())?.is).toBe('unknown');
  });

  it('to something that nobody names may be a headset', async () => {
    expect((await asked())?.is).toBe('unknown');
  });
});
