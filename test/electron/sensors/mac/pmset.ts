// What lives here: what `pmset -g assertions` prints, in the forms that people have recorded from macOS 10.12 to 26.
// What does not: tests. The numbers are made up; nothing was recorded on a Mac by us.

const HEADING = `2026-11-23 10:04:11 +0100
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    1
   PreventSystemSleep             0
   ExternalMedia                  0
   PreventUserIdleSystemSleep     1
   NetworkClientActive            0
Listed by owning process:
`;
const SYSTEM = `   pid 334(powerd): [0x0003649400018a58] 00:44:34 PreventUserIdleSystemSleep named: "Powerd - Prevent sleep while display is on"
   pid 334(powerd): [0x0003702500108389] 00:00:16 InternalPreventDisplaySleep named: "com.apple.powermanagement.delayDisplayOff"
\tTimeout will fire in 284 secs Action=TimeoutActionTurnOff
   pid 393(WindowServer): [0x0003649400098a57] 00:00:00 UserIsActive named: "com.apple.iohideventsystem.queue.tickle serviceID:100000aaa service:AppleMultitouchDevice product:Apple Internal Keyboard / Trackpad eventType:11"
\tTimeout will fire in 1200 secs Action=TimeoutActionRelease
`;
const KERNEL = `Kernel Assertions: 0x104=USB,MAGICWAKE
   id=553  level=255 0x100=MAGICWAKE creat=2026/11/5 23:25 description=en0 owner=IOSkywalkNetworkBSDClient
Idle sleep preventers: IODisplayWrangler
`;

/** A whole output with these rows. */
export const listing = (...rows: readonly string[]): string =>
  `${HEADING}${rows.join('')}${SYSTEM}${KERNEL}`;

export const row = (owner: string, type: string, name: string, pid = 4_321): string =>
  `   pid ${pid}(${owner}): [0x0003686100058b93] 00:01:10 ${type} named: "${name}" \n`;

/** coreaudiod holds it for whoever records or plays. */
export const audio = (resources: string, createdFor?: number): string =>
  row(
    'coreaudiod',
    'PreventUserIdleSystemSleep',
    'com.apple.audio.context718.preventuseridlesleep',
    406,
  ) +
  (createdFor === undefined ? '' : `\tCreated for PID: ${createdFor}. \n`) +
  `\tResources: ${resources} \n`;

/** FaceTime on macOS 26: its service records, the camera runs, the display is held. */
export const FACETIME = listing(
  audio('audio-in audio-out BuiltInMicrophoneDevice', 821),
  row('FaceTime', 'PreventUserIdleDisplaySleep', 'Ongoing A/V conference', 60_833),
  row(
    'cameracaptured',
    'PreventUserIdleSystemSleep',
    'cameracaptured-idleSleepPreventionForBWFigCaptureDevice',
  ),
);

/** WhatsApp on macOS 15: the recorder itself holds the display, so the list has its name. */
export const WHATSAPP = listing(
  audio('audio-in audio-out BuiltInMicrophoneDevice', 64_440),
  row('WhatsApp', 'PreventUserIdleDisplaySleep', 'net.whatsapp.idletimer', 64_440),
);

/** Zoom on macOS 26 names its wish with the placeholder of Apple's manual. */
export const ZOOM = listing(row('zoom.us', 'NoDisplaySleepAssertion', 'Describe Activity Type'));

/** A film in a browser. */
export const FILM = listing(
  audio('audio-out BuiltInSpeakerDevice', 900),
  row('Google Chrome Helper (GPU)', 'PreventUserIdleDisplaySleep', 'Video Wake Lock'),
);

/** Music, a download and a tool that keeps the Mac awake, not the display. */
export const MUSIC = listing(
  audio('audio-out BuiltInSpeakerDevice', 900),
  row('Music', 'PreventUserIdleSystemSleep', 'com.apple.Music.playback'),
  row('uTorrent', 'NoIdleSleepAssertion', 'there are active torrents'),
  row('caffeinate', 'PreventUserIdleSystemSleep', 'caffeinate command-line tool') +
    '\tDetails: caffeinate asserting for 300 secs\n\tLocalized=THE CAFFEINATE TOOL IS PREVENTING SLEEP.\n',
);

/** What listens for "Hey Siri" all day. */
export const SIRI = listing(audio('audio-in BuiltInMicrophoneDevice', 612));

/** macOS 10.12 and before: rows without times, no "Created for". */
export const OLD = `Assertion status system-wide:
   PreventUserIdleDisplaySleep    1
   PreventUserIdleSystemSleep     1

Listed by owning process:
   pid 9165(VLC): [0x0000000100001192] PreventUserIdleDisplaySleep named: "VLC media playback"
   pid 175(coreaudiod): [0x0000000100001287] 00:12:39 PreventUserIdleSystemSleep named: "com.apple.audio.context"
\tResources: audio-in BuiltInMicrophoneDevice
`;
