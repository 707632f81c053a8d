// What lives here: everything that can be found, as data: about what, how good it is, and what can be done there.
// What does not: which of them is so (findings.ts), the sentences (messages `selfCheck`, each under the reason's name).
// To add one: an entry here, its sentence, and `…Advice` for one with `advice`; the compiler asks for both.
import type { CheckId, Offer, Verdict } from './self-check.ts';

/** What a reason is about. */
export interface About {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** There is a sentence about what to do. */
  readonly advice?: true;
  readonly offer?: Offer;
}

/** Every reason for a verdict. */
export const REASONS = {
  idleMoves: { id: 'idle', verdict: 'works' },
  idleWaiting: { id: 'idle', verdict: 'unsure', advice: true },
  idleOther: { id: 'idle', verdict: 'fallBack' },
  idleStuck: { id: 'idle', verdict: 'fails', advice: true },

  trayThere: { id: 'tray', verdict: 'works', offer: 'show' },
  traySeen: { id: 'tray', verdict: 'works', offer: 'show' },
  trayUnsure: { id: 'tray', verdict: 'unsure', offer: 'show' },
  trayUnsureWindows: { id: 'tray', verdict: 'unsure', advice: true, offer: 'show' },
  trayHiddenWindows: { id: 'tray', verdict: 'fails', advice: true, offer: 'show' },
  trayHiddenMac: { id: 'tray', verdict: 'fails', advice: true, offer: 'show' },
  trayHiddenLinux: { id: 'tray', verdict: 'fails', advice: true, offer: 'show' },
  traySmallWindow: { id: 'tray', verdict: 'fallBack' },
  trayMissing: { id: 'tray', verdict: 'fails', advice: true },

  promptAsNotification: { id: 'prompt', verdict: 'works' },
  promptNotPlaced: { id: 'prompt', verdict: 'fallBack' },
  promptFailed: { id: 'prompt', verdict: 'fallBack' },
  promptUntried: { id: 'prompt', verdict: 'unsure', offer: 'show' },
  promptSeen: { id: 'prompt', verdict: 'works', offer: 'show' },
  promptTookKeyboard: { id: 'prompt', verdict: 'fails', advice: true, offer: 'show' },
  promptMissed: { id: 'prompt', verdict: 'fails', advice: true, offer: 'show' },

  overlayNotNeeded: { id: 'overlay', verdict: 'works' },
  overlayNotOnTop: { id: 'overlay', verdict: 'fallBack', offer: 'show' },
  overlayBelow: { id: 'overlay', verdict: 'fallBack', offer: 'show' },
  overlayFailed: { id: 'overlay', verdict: 'fails', advice: true, offer: 'show' },
  overlayUntried: { id: 'overlay', verdict: 'unsure', offer: 'show' },
  overlaySeen: { id: 'overlay', verdict: 'works', offer: 'show' },
  overlayMissed: { id: 'overlay', verdict: 'fails', advice: true, offer: 'show' },

  notificationsShown: { id: 'notifications', verdict: 'works', offer: 'show' },
  notificationsSeen: { id: 'notifications', verdict: 'works', offer: 'show' },
  notificationsUntried: { id: 'notifications', verdict: 'unsure', offer: 'show' },
  notificationsQuiet: { id: 'notifications', verdict: 'unsure', advice: true, offer: 'show' },
  notificationsSilent: { id: 'notifications', verdict: 'fails', advice: true, offer: 'show' },
  notificationsFailed: { id: 'notifications', verdict: 'fails', advice: true, offer: 'show' },
  notificationsMissedWindows: { id: 'notifications', verdict: 'fails', advice: true, offer: 'show' }, // prettier-ignore
  notificationsMissedMac: { id: 'notifications', verdict: 'fails', advice: true, offer: 'show' },
  notificationsMissedLinux: { id: 'notifications', verdict: 'fails', advice: true, offer: 'show' },

  autostartOff: { id: 'autostart', verdict: 'works' },
  autostartThere: { id: 'autostart', verdict: 'works' },
  autostartUnsure: { id: 'autostart', verdict: 'unsure' },
  autostartMissing: { id: 'autostart', verdict: 'fails', advice: true, offer: 'mend' },
  autostartElsewhere: { id: 'autostart', verdict: 'fails', advice: true, offer: 'mend' },
  autostartDisabled: { id: 'autostart', verdict: 'fails', advice: true, offer: 'mend' },
  autostartStray: { id: 'autostart', verdict: 'fails', advice: true, offer: 'mend' },

  soundOff: { id: 'sound', verdict: 'works' },
  soundUntried: { id: 'sound', verdict: 'unsure', offer: 'show' },
  soundHeard: { id: 'sound', verdict: 'works', offer: 'show' },
  soundMissed: { id: 'sound', verdict: 'fails', advice: true, offer: 'show' },

  callsTold: { id: 'calls', verdict: 'works' },
  callsOff: { id: 'calls', verdict: 'works' },
  callsWaiting: { id: 'calls', verdict: 'unsure' },
  callsMicrophoneOnly: { id: 'calls', verdict: 'fallBack', advice: true },
  callsCameraOnly: { id: 'calls', verdict: 'fallBack', advice: true },
  callsUnknown: { id: 'calls', verdict: 'fallBack', advice: true },

  fullScreenTold: { id: 'fullScreen', verdict: 'works' },
  fullScreenOff: { id: 'fullScreen', verdict: 'works' },
  fullScreenWaiting: { id: 'fullScreen', verdict: 'unsure' },
  fullScreenUnknown: { id: 'fullScreen', verdict: 'fallBack', advice: true },

  doNotDisturbTold: { id: 'doNotDisturb', verdict: 'works' },
  doNotDisturbOff: { id: 'doNotDisturb', verdict: 'works' },
  doNotDisturbWaiting: { id: 'doNotDisturb', verdict: 'unsure' },
  doNotDisturbUnknown: { id: 'doNotDisturb', verdict: 'fallBack', advice: true },
} as const satisfies Readonly<Record<string, About>>;

/** The name of a reason; also the name of its sentence. */
export type Reason = keyof typeof REASONS;

/** Reasons with a sentence about what to do. */
export type AdvisedReason = {
  [Name in Reason]: (typeof REASONS)[Name] extends { readonly advice: true } ? Name : never;
}[Reason];

/** Whether there is a sentence about what to do. */
export const isAdvised = (reason: Reason): reason is AdvisedReason => 'advice' in REASONS[reason];
