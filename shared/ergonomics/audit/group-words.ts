import type { MessageKey } from '../../messages/translator.ts';
import type { QuestionGroup } from './question.ts';

/** The groups of questions by name. */
export const GROUP_WORDS = {
  chair: 'audit.groupChair',
  screen: 'audit.groupScreen',
  inputs: 'audit.groupInputs',
  phone: 'audit.groupPhone',
  around: 'audit.groupAround',
} as const satisfies Readonly<Record<QuestionGroup, MessageKey>>;
