import { useAct, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { PromptFrame } from './PromptFrame.tsx';

/** After two hours of "in a meeting": is it still on? */
export function MeetingPrompt() {
  const { t } = useWords();
  const act = useAct();
  return (
    <PromptFrame
      title={t('prompt.meetingTitle')}
      text={t('prompt.meetingText')}
      say={t('prompt.meetingTitle')}
      actions={
        <>
          <Button look="primary" onClick={() => act({ type: 'meeting', on: false })}>
            {t('prompt.meetingNo')}
          </Button>
          <Button onClick={() => act({ type: 'meeting', on: true })}>
            {t('prompt.meetingYes')}
          </Button>
        </>
      }
    />
  );
}
