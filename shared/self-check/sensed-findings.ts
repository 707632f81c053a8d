// What lives here: whether calls, full screen and do not disturb can be told on this desktop.
// What does not: what is so now (../sensing), everything else that is looked at (findings.ts).
import { NO_SENSOR, NOT_ASKED } from '../sensing/senses-view.ts';
import type { SensesView } from '../sensing/senses-view.ts';
import type { SignId } from '../sensing/signs.ts';
import type { CheckFacts } from './facts.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';

type Telling = { readonly is: 'told' | 'waiting' } | { readonly is: 'unknown'; why: string };

/** Whether the desktop tells a sign. Not asked yet is neither. */
function telling(senses: SensesView, wanted: SignId): Telling {
  const view = senses.signs.find(({ sign }) => sign === wanted);
  if (!view) return { is: 'waiting' };
  const { answer } = view;
  if (answer.is !== 'unknown') return { is: 'told' };
  if (answer.why === NOT_ASKED) return { is: 'waiting' };
  return { is: 'unknown', why: answer.why === NO_SENSOR ? '' : answer.why };
}

/** Calls show by microphone or camera; one of the two is most of it. */
export function callsFinding({ senses, settings }: CheckFacts): Finding {
  if (!settings.holdInCalls && !settings.countCallsAndFilms) return findingOf('callsOff');
  const microphone = telling(senses, 'microphone');
  const camera = telling(senses, 'camera');
  if (microphone.is === 'unknown' && camera.is === 'unknown')
    return findingOf('callsUnknown', microphone.why);
  if (camera.is === 'unknown' && microphone.is === 'told')
    return findingOf('callsMicrophoneOnly', camera.why);
  if (microphone.is === 'unknown' && camera.is === 'told')
    return findingOf('callsCameraOnly', microphone.why);
  return findingOf(microphone.is === 'told' && camera.is === 'told' ? 'callsTold' : 'callsWaiting');
}

export function fullScreenFinding({ senses, settings }: CheckFacts): Finding {
  const { holdInSlides, holdInFilms, holdInFullScreen } = settings;
  if (!holdInSlides && !holdInFilms && !holdInFullScreen) return findingOf('fullScreenOff');
  const told = telling(senses, 'fullScreen');
  if (told.is === 'unknown') return findingOf('fullScreenUnknown', told.why);
  return findingOf(told.is === 'told' ? 'fullScreenTold' : 'fullScreenWaiting');
}

export function doNotDisturbFinding({ senses, settings }: CheckFacts): Finding {
  if (!settings.holdInDoNotDisturb) return findingOf('doNotDisturbOff');
  const told = telling(senses, 'doNotDisturb');
  if (told.is === 'unknown') return findingOf('doNotDisturbUnknown', told.why);
  return findingOf(told.is === 'told' ? 'doNotDisturbTold' : 'doNotDisturbWaiting');
}
