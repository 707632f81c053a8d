import type { MessageKey } from '../../../shared/messages/translator.ts';
import type { SessionContent, SessionStep } from '../../../shared/sessions/session.ts';

/** What to do in a step, in two or three words; null where its cue says it all. */
export function doWords(content: SessionContent, { kind, breath }: SessionStep): MessageKey | null {
  switch (kind) {
    case 'ready':
    case 'preview':
      return 'sessions.getReady';
    case 'sideChange':
      return 'sessions.changeOver';
    case 'hold':
      // Only a stretch of the body: own words stand for themselves, and eyes that look far off need no breath.
      if (content.kind === 'own' || content.stretch.role === 'eyes') return null;
      return breath === 'easy' ? 'sessions.hold' : breathWords(breath);
    case 'enter':
    case 'move':
    case 'exit':
      return breathWords(breath);
    case 'rest':
    case 'finish':
      return null;
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
