import type { BreakPhase, Status } from '../../shared/breaks/status.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { useAct, useShared, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { MiniRing } from '../ui/MiniRing.tsx';
import { dueTitle, dueText } from './due-words.ts';
import { intervalOf } from '../state/interval-of.ts';
import { PromptFrame } from './PromptFrame.tsx';

type Announced = Extract<BreakPhase, { readonly type: 'announced' }>;

interface DuePromptProps {
  readonly status: Status;
  readonly phase: Announced;
}

/** The time between announcement and due, ms: what the small ring runs down. */
const NOTICE = 30_000;

/** A break that is due soon, or one that waited until a hold was over. */
export function DuePrompt({ status, phase }: DuePromptProps) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { settings } = useShared();
  const title = dueTitle(words, status, phase);
  const text = dueText(words, status, phase);
  const canStand = status.posture === 'sitting' && phase.kind !== 'eyes';

  return (
    <PromptFrame
      title={title}
      text={text}
      say={`${title}. ${text}`}
      figure={phase.dueInMs > 0 && <MiniRing share={phase.dueInMs / NOTICE} />}
      actions={
        <>
          <Button look="primary" onClick={() => act({ type: 'start' })}>
            {t('prompt.start')}
          </Button>
          {phase.snoozesLeft > 0 && (
            <Button onClick={() => act({ type: 'snooze' })}>
              <SnoozeWords phase={phase} settings={settings} />
            </Button>
          )}
          {phase.canSkip && (
            <Button onClick={() => act({ type: 'skip' })}>{t('prompt.skip')}</Button>
          )}
        </>
      }
      more={
        <>
          <Button look="quiet" onClick={() => act({ type: 'alreadyMoved' })}>
            {t('prompt.alreadyMoved')}
          </Button>
          {canStand && (
            <Button look="quiet" onClick={() => act({ type: 'posture', posture: 'standing' })}>
              {t('prompt.amStanding')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** After the last snooze there is no prompt for a whole interval, and the button says so. */
function SnoozeWords({
  phase,
  settings,
}: {
  readonly phase: Announced;
  readonly settings: Settings;
}) {
  const { t, duration } = useWords();
  if (phase.snoozesLeft > 1)
    return t('prompt.snooze', { time: duration(settings.snoozeMinutes * 60_000) });
  return t('prompt.snoozeLast', { time: duration(intervalOf(phase.kind, settings)) });
}
