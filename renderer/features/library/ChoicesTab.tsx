import { Card } from '../../ui/Card.tsx';
import { useShared, useWords } from '../../state/context.ts';
import { ToggleControl } from '../settings/controls/ToggleControl.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { CautionChecks } from './CautionChecks.tsx';
import styles from './ChoicesTab.module.css';
import { LeftOutList } from './LeftOutList.tsx';
import { PutAwayList } from './PutAwayList.tsx';
import type { UseChoices } from './use-choices.ts';

interface ChoicesTabProps {
  readonly choices: UseChoices;
  readonly onOpen: (id: string) => void;
}

/** What Sitwell is to be careful with, what follows from it, what is not for the person, and the floor. */
export function ChoicesTab({ choices, onOpen }: ChoicesTabProps) {
  const { t } = useWords();
  return (
    <div className={styles.choices}>
      <Card heading={t('library.cautionsTitle')}>
        <div className={styles.words}>
          <p>{t('library.cautionsLead')}</p>
          <p>{t('library.cautionsAsk')}</p>
        </div>
        <CautionChecks ticked={choices.cautions} onChange={choices.setCautions} />
        <LeftOutList choices={choices} onOpen={onOpen} />
      </Card>
      <Card heading={t('library.notForMeTitle')}>
        {choices.arranged.notForMe.length === 0 ? (
          <p className={styles.words}>{t('library.notForMeNone')}</p>
        ) : (
          <>
            <p className={styles.words}>{t('library.notForMeLead')}</p>
            <PutAwayList choices={choices} onOpen={onOpen} />
          </>
        )}
      </Card>
      <FloorInBreaks />
    </div>
  );
}

/** Whether breaks may ask somebody onto the floor. */
function FloorInBreaks() {
  const { t } = useWords();
  const { settings } = useShared();
  const { change } = useSettings();
  return (
    <Card heading={t('library.breaksTitle')}>
      <div className={styles.setting}>
        <div>
          <p className={styles.name}>{t('settings.floorStretches')}</p>
          <p id="library-floor" className={styles.words}>
            {t('settings.floorStretches_text')}
          </p>
        </div>
        <ToggleControl
          label={t('settings.floorStretches')}
          describedBy="library-floor"
          value={settings.floorStretches}
          onChange={(floorStretches) => change({ floorStretches })}
        />
      </div>
    </Card>
  );
}
