import { useWater } from '../features/water/use-water.ts';
import { VoiceNote } from '../features/voice/VoiceNote.tsx';
import { useShared, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BreakFooter.module.css';
import { DrinkButton } from './DrinkButton.tsx';

interface BreakFooterProps {
  /** Esc is being held: the ring fills. */
  readonly isLeaving: boolean;
  /** Keys count: nothing lies over the break. */
  readonly hasKeys: boolean;
  readonly onVoice: () => void;
  readonly onKeys: () => void;
  readonly onSigns: () => void;
}

/** The quiet last line: how to leave, keys and voice, when to stop, where the warning signs are. */
export function BreakFooter({ isLeaving, hasKeys, onVoice, onKeys, onSigns }: BreakFooterProps) {
  const { t } = useWords();
  const { failure, settings } = useShared();
  const water = useWater();
  return (
    <footer className={styles.footer}>
      <div className={styles.group}>
        <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true">
          <circle className={styles.track} cx="10" cy="10" r="8" />
          <circle
            className={isLeaving ? styles.filling : styles.empty}
            cx="10"
            cy="10"
            r="8"
            pathLength={1}
          />
        </svg>
        <span role="status">{t(isLeaving ? 'breaks.leaving' : 'breaks.holdEscape')}</span>
        <Button look="quiet" aria-keyshortcuts="?" onClick={onKeys}>
          {t('sessions.keys')}
          <kbd className={styles.key}>?</kbd>
        </Button>
        <Button look="quiet" aria-keyshortcuts="v" onClick={onVoice}>
          {t(settings.voice ? 'sessions.voiceOn' : 'sessions.voiceOff')}
          <kbd className={styles.key}>{t('sessions.printedVoice')}</kbd>
        </Button>
        <DrinkButton hasKey={hasKeys} water={water} />
      </div>
      <div className={styles.group}>
        {t('breaks.stop')}
        <Button look="quiet" aria-keyshortcuts="w" onClick={onSigns}>
          {t('breaks.signs')}
          <kbd className={styles.key}>{t('breaks.signsKey')}</kbd>
        </Button>
      </div>
      {/* Standing up anyway, one can refill the glass. */}
      {water.view?.proposal?.by === 'break' && (
        <p className={styles.refill}>{t('drinks.refill')}</p>
      )}
      {settings.voice && <VoiceNote className={styles.note} />}
      {failure !== null && <p role="alert">{t('app.failure', { reason: failure })}</p>}
    </footer>
  );
}
