import { useStatus, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import { DuePrompt } from './DuePrompt.tsx';
import { MeetingPrompt } from './MeetingPrompt.tsx';
import { PosturePrompt } from './PosturePrompt.tsx';
import { UndoPrompt } from './UndoPrompt.tsx';

/** Shows whichever prompt the status calls for; nothing when the window is about to go. */
export function PromptPage() {
  const { t } = useWords();
  const status = useStatus(500);
  const { phase, ask, askMeeting, undo } = status;
  useTitle(t('prompt.title'));

  if (phase.type === 'announced')
    return <DuePrompt key={phase.breakId} status={status} phase={phase} />;
  if (ask) return <PosturePrompt key={ask} ask={ask} status={status} />;
  if (askMeeting) return <MeetingPrompt />;
  if (undo) return <UndoPrompt remainingMs={undo.remainingMs} />;
  return null;
}
