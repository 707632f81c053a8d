import type { CautionId } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Check } from '../../ui/Check.tsx';
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
            <Check
              key={id}
              isChecked={ticked.includes(id)}
              onChange={(is) =>
                onChange(is ? [...ticked, id] : ticked.filter((known) => known !== id))
              }
            >
              {t(`library.caution_${id}`)}
            </Check>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
