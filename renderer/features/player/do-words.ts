import type { MessageKey } from '../../../shared/messages/translator.ts';
import type { SessionStep } from '../../../shared/sessions/session.ts';

/** What to do in a step, in two or three words. */
export function doWords({ kind, breath }: SessionStep): MessageKey {
  switch (kind) {
    case 'ready':
    case 'preview':
      return 'sessions.getReady';
    case 'sideChange':
      return 'sessions.changeOver';
    case 'hold':
      return breath === 'easy' ? 'sessions.hold' : breathWords(breath);
    case 'enter':
    case 'move':
    case 'exit':
    case 'rest':
    case 'finish':
      return breathWords(breath);
  }
}

function breathWords(breath: SessionStep['breath']): MessageKey {
  switch (breath) {
    case 'in':
      return 'breaks.breathIn';
    case 'out':
      return 'breaks.breathOut';
    case 'easy':
      return 'sessions.breatheEasy';
  }
}
