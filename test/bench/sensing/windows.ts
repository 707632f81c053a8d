import { windowsSensors } from '../../../electron/sensors/windows/windows-sensors.ts';
import type { Platform } from './platform.ts';

const QUIET = `consent=done
notice=5
program=Code
window=0,0,1600,900
screen=0,0,1920,1080
front=done
mode=0
media=done
`;
const CALL = `use=microphone|134084844000000000|C:#Program Files#Zoom#bin#Zoom.exe\n${QUIET}`;
const KEY = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone\NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe`;
const registry = (stop: string): string =>
  `${KEY}\r\n    LastUsedTimeStart    REG_QWORD    0x1dc5c1e6f5c3a00\r\n    LastUsedTimeStop    REG_QWORD    ${stop}\r\n`;

/** Windows 11: who keeps the display awake is told to administrators only. */
export const windows: Platform = {
  name: 'Windows',
  sensors: (counts, inCall) =>
    windowsSensors({
      run: (program) => {
        counts.children += 1;
        if (program.endsWith('reg.exe')) return Promise.resolve(registry(inCall() ? '0x0' : '0x1'));
        return Promise.resolve(inCall() ? CALL : QUIET);
      },
      systemRoot: String.raw`C:\Windows`,
      quietPrograms: () => [],
      own: String.raw`C:\Program Files\Sitwell\Sitwell.exe`,
      wall: () => Date.UTC(2026, 10, 23, 12),
      upMs: () => Number.MAX_SAFE_INTEGER,
    }),
};
