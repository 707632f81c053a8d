import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { CautionId } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import styles from './CautionChecks.module.css';
import { CAUTION_GROUPS, CAUTION_GROUP_IDS } from './caution-groups.ts';

interface CautionChecksProps {
  readonly ticked: readonly CautionId[];
  readonly onChange: (ticked: readonly CautionId[]) => void;
}

/** Everything that Sitwell can be careful with, to tick. */
export function CautionChecks({ ticked, onChange }: CautionChecksProps) {
  const { t } = useWords();
  return (
    <div className={styles.groups}>
      {CAUTION_GROUP_IDS.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{t(`library.cautions_${group}`)}</legend>
          {CAUTION_GROUPS[group].map((id) => (
            <CheckboxField
              key={id}
              isSelected={ticked.includes(id)}
              onChange={(is) =>
                onChange(is ? [...ticked, id] : ticked.filter((known) => known !== id))
              }
            >
              <CheckboxButton className={styles.check ?? ''}>
                <svg className={styles.box} viewBox="0 0 20 20" aria-hidden="true">
                  <rect x="1" y="1" width="18" height="18" rx="4" />
                  <path d="M5 10.5l3.5 3.5L15 7" />
                </svg>
                <span>{t(`library.caution_${id}`)}</span>
              </CheckboxButton>
            </CheckboxField>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
