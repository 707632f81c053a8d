import { macSensors } from '../../../electron/sensors/mac/mac-sensors.ts';
import type { Platform } from './platform.ts';

const QUIET = `2026-11-23 10:00:00 +0100
Assertion status system-wide:
   PreventUserIdleDisplaySleep    0
Listed by owning process:
   pid 322(powerd): [0x0000001800088001] 00:12:00 PreventUserIdleSystemSleep named: "Powerd - Prevent sleep while display is on"
`;
const CALL = `${QUIET}   pid 412(coreaudiod): [0x0000002a000180b2] 00:03:11 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInMicrophoneDevice.context.preventuseridlesleep"
\tCreated for PID: 900.
\tResources: audio-in BuiltInMicrophoneDevice
`;

const FRONT = 'screen=0,0,1440,900\nprogram=Code\nwindow=0,25,1200,800\nfront=done\n';

/** macOS without access to the file that tells of Focus, which is the rule on newer ones. */
export const mac: Platform = {
  name: 'macOS',
  sensors: (counts, inCall) =>
    macSensors({
      run: (program) => {
        counts.children += 1;
        if (program.endsWith('osascript')) return Promise.resolve(FRONT);
        if (program.endsWith('ps')) return Promise.resolve('  900 /Applications/zoom.us\n');
        return Promise.resolve(inCall() ? CALL : QUIET);
      },
      readText: () => Promise.reject(new Error('EPERM: operation not permitted')),
      home: '/Users/person',
      quietPrograms: () => [],
      own: '/Applications/Sitwell.app/Contents/MacOS/Sitwell',
    }),
};
