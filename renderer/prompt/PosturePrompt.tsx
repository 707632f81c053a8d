import type { Action } from '../../shared/breaks/facts.ts';
import type { PostureAsk } from '../../shared/breaks/effects.ts';
import type { Status } from '../../shared/breaks/status.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import { useAct, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { PromptFrame } from './PromptFrame.tsx';

interface Answer {
  readonly words: MessageKey;
  readonly action: Action;
}

const stand: Answer = {
  words: 'prompt.standConfirm',
  action: { type: 'posture', posture: 'standing' },
};
const sit: Answer = {
  words: 'prompt.sitConfirm',
  action: { type: 'posture', posture: 'sitting' },
};

const ASKS: Readonly<
  Record<
    PostureAsk,
    { readonly title: MessageKey; readonly text: MessageKey; readonly answers: readonly Answer[] }
  >
> = {
  stand: { title: 'prompt.standTitle', text: 'prompt.standText', answers: [stand] },
  sit: { title: 'prompt.sitTitle', text: 'prompt.sitText', answers: [sit] },
  sitOrWalk: {
    title: 'prompt.sitOrWalkTitle',
    text: 'prompt.sitOrWalkText',
    answers: [sit, { words: 'prompt.walkStart', action: { type: 'start', kind: 'move' } }],
  },
  standListening: {
    title: 'prompt.standListeningTitle',
    text: 'prompt.standListeningText',
    answers: [stand],
  },
};

/** Asks for a change of posture; it counts when the person confirms it. */
export function PosturePrompt({
  ask,
  status,
}: {
  readonly ask: PostureAsk;
  readonly status: Status;
}) {
  const { t, duration } = useWords();
  const act = useAct();
  const { title, text, answers } = ASKS[ask];
  const line = t(text, { time: duration(status.boutMs) });

  return (
    <PromptFrame
      title={t(title)}
      text={line}
      say={`${t(title)}. ${line}`}
      actions={
        <>
          {answers.map((answer, index) => (
            <Button
              key={answer.words}
              look={index === 0 ? 'primary' : 'secondary'}
              onClick={() => act(answer.action)}
            >
              {t(answer.words)}
            </Button>
          ))}
          <Button onClick={() => act({ type: 'dismissPosture' })}>{t('prompt.notNow')}</Button>
        </>
      }
    />
  );
}
