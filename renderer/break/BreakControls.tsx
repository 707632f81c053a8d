import type { BreakPhase } from '../../shared/breaks/status.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import { intervalOf } from '../state/interval-of.ts';
import { useShared, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { arrowsOf } from '../ui/arrows.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './BreakControls.module.css';
import type { BreakActions } from './use-break-actions.ts';

type Running = Extract<BreakPhase, { readonly type: 'running' }>;

interface BreakControlsProps {
  readonly phase: Running;
  readonly actions: BreakActions;
}

/** What can be done during a break: first how it plays, then everything quieter. */
export function BreakControls({ phase, actions }: BreakControlsProps) {
  const { t, direction } = useWords();
  const { command } = actions;
  const [back, next] = arrowsOf(direction);
  return (
    <div className={styles.controls}>
      <div className={styles.primary} role="group" aria-label={t('sessions.controls')}>
        {command && (
          <IconButton
            icon="back"
            label={t('sessions.back')}
            aria-keyshortcuts={back}
            onClick={() => command('back')}
          />
        )}
        <IconButton
          look="main"
          icon={phase.paused ? 'play' : 'pause'}
          label={t(phase.paused ? 'breaks.resume' : 'breaks.pause')}
          aria-keyshortcuts="Space"
          onClick={actions.pause}
        />
        {command && (
          <IconButton
            icon="next"
            label={t('sessions.nextOne')}
            aria-keyshortcuts={next}
            onClick={() => command('next')}
          />
        )}
      </div>
      <div className={styles.quiet}>
        <div className={styles.before}>
          <Button
            look="quiet"
            className={styles.toggle}
            aria-pressed={phase.playing}
            title={t('breaks.followHint')}
            onClick={actions.follow}
          >
            {t(phase.playing ? 'breaks.following' : 'breaks.follow')}
          </Button>
          {command && (
            <Button look="quiet" aria-keyshortcuts="s" onClick={() => command('skip')}>
              {t('sessions.skip')}
            </Button>
          )}
          <Button look="quiet" aria-keyshortcuts="m" onClick={actions.more}>
            {t('breaks.more')}
          </Button>
        </div>
        <div className={styles.after}>
          {actions.snooze && (
            <Button look="quiet" onClick={actions.snooze}>
              <Later phase={phase} />
            </Button>
          )}
          {actions.end && (
            <Button look="quiet" onClick={actions.end}>
              {t('breaks.end')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** After the last snooze it is quiet for a whole interval, and the button says so. */
function Later({ phase }: { readonly phase: Running }) {
  const { t, duration } = useWords();
  const { settings } = useShared();
  return phase.snoozesLeft > 1
    ? t('breaks.snooze', { time: duration(settings.snoozeMinutes * MINUTE) })
    : t('breaks.snoozeLast', { time: duration(intervalOf(phase.kind, settings)) });
}
