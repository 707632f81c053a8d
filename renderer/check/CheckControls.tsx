import { useWords } from '../state/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './CheckPage.module.css';

interface CheckControlsProps {
  readonly isPaused: boolean;
  readonly onBack: () => void;
  readonly onPause: () => void;
  readonly onNext: () => void;
}

/** To the thing before, stop and go, to the next one. */
export function CheckControls({ isPaused, onBack, onPause, onNext }: CheckControlsProps) {
  const { t } = useWords();
  return (
    <div className={styles.controls}>
      <IconButton icon="back" label={t('postureCheck.goBack')} onClick={onBack} />
      <IconButton
        look="main"
        icon={isPaused ? 'play' : 'pause'}
        label={t(isPaused ? 'postureCheck.resume' : 'postureCheck.pause')}
        onClick={onPause}
      />
      <IconButton icon="next" label={t('postureCheck.goNext')} onClick={onNext} />
    </div>
  );
}
