import { useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { packTimeAt } from '../../../shared/comfort/pack-timer.ts';
import { PACK_MINUTES } from '../../../shared/comfort/packs.ts';
import type { CarePack, CareTimer } from '../../../shared/comfort/pack.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { useShared, useStatus, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { MiniRing } from '../../ui/MiniRing.tsx';
import choice from '../settings/controls/ChoiceControl.module.css';
import styles from './PackTimer.module.css';
import { useCareTimer } from './use-care-timer.ts';

/** Starts, shows and stops the timer for a pack. */
export function PackTimer() {
  const { t } = useWords();
  const { timer, over, start, stop } = useCareTimer();
  return (
    <div className={styles.timer}>
      <div>
        <h3>{t('flareUp.timerTitle')}</h3>
        <p role="status" className={styles.said}>
          {timer && <Runs timer={timer} />}
          {!timer && over !== null && t(over === 'ice' ? 'flareUp.overIce' : 'flareUp.overHeat')}
        </p>
      </div>
      {timer ? <Running timer={timer} onStop={stop} /> : <Choice onStart={start} />}
    </div>
  );
}

function Runs({ timer: { pack, ending } }: { readonly timer: CareTimer }) {
  const { t, time } = useWords();
  const { info } = useShared();
  const key = pack === 'ice' ? 'flareUp.runsIce' : 'flareUp.runsHeat';
  return t(key, { time: time(ending, info.timeZone) });
}

interface RunningProps {
  readonly timer: CareTimer;
  readonly onStop: () => void;
}

function Running({ timer, onStop }: RunningProps) {
  const { t, duration } = useWords();
  const { wall } = useStatus();
  const { left, share } = packTimeAt(timer, wall);
  return (
    <>
      <div className={styles.running}>
        <MiniRing share={share} />
        <p>
          <span className={styles.count}>{duration(left, 'clock')}</span> {t('flareUp.left')}
        </p>
      </div>
      <Button onClick={onStop}>{t('flareUp.stop')}</Button>
    </>
  );
}

function Choice({ onStart }: { readonly onStart: (pack: CarePack, minutes: number) => void }) {
  const { t, duration } = useWords();
  const [minutes, setMinutes] = useState<number>(PACK_MINUTES[0]);
  return (
    <>
      <p className={styles.soft}>{t('flareUp.timerLead')}</p>
      <RadioGroup
        className={choice.group ?? ''}
        orientation="horizontal"
        aria-label={t('flareUp.timerLength')}
        value={String(minutes)}
        onChange={(value) => setMinutes(Number(value))}
      >
        {PACK_MINUTES.map((each) => (
          <RadioField key={each} value={String(each)}>
            <RadioButton className={choice.option ?? ''}>{duration(each * MINUTE)}</RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <div className={styles.buttons}>
        <Button onClick={() => onStart('ice', minutes)}>{t('flareUp.startIce')}</Button>
        <Button onClick={() => onStart('heat', minutes)}>{t('flareUp.startHeat')}</Button>
      </div>
    </>
  );
}
