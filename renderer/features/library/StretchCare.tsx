import { tickedCautions } from '../../../shared/stretches/allowed.ts';
import { replacementOf } from '../../../shared/stretches/instead.ts';
import { careOf } from '../../../shared/stretches/care.ts';
import type { Caution, Stretch } from '../../../shared/stretches/stretch.ts';
import { goTo } from '../../state/place.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SoreBack } from '../flare-up/SoreBack.tsx';
import { openStretch } from './paths.ts';
import styles from './StretchCare.module.css';
import { cautionWords } from './stretch-words.ts';
import type { UseChoices } from './use-choices.ts';

interface StretchCareProps {
  readonly stretch: Stretch;
  readonly choices: UseChoices;
}

/** Who takes care and how; what the person ticked comes first, with what takes its place. */
export function StretchCare({ stretch, choices }: StretchCareProps) {
  const words = useWords();
  const { t } = words;
  const isTicked = ({ id }: Caution): boolean => choices.cautions.includes(id);
  const care = careOf(stretch);
  const cautions = [...care.filter(isTicked), ...care.filter((caution) => !isTicked(caution))];
  const isLeftOut = tickedCautions(stretch, choices.cautions).length > 0;
  return (
    <Card heading={t('library.care')}>
      {isLeftOut && <Ticked stretch={stretch} choices={choices} />}
      {cautions.length === 0 ? (
        <p>{t('library.careNone')}</p>
      ) : (
        <dl className={styles.cautions}>
          {cautions.map((caution) => (
            <div key={caution.id} className={isTicked(caution) ? styles.ticked : styles.caution}>
              <dt>{cautionWords(words, [caution.id])}</dt>
              <dd>{t(caution.advice)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.stop}>
        {t('library.careStop')}
        <Button look="quiet" onClick={() => goTo('safety')}>
          {t('library.signs')}
        </Button>
      </p>
      <SoreBack />
    </Card>
  );
}

/** Why it is left out for this person, and what takes its place. */
function Ticked({ stretch, choices }: StretchCareProps) {
  const words = useWords();
  const { t } = words;
  const { cautions, notForMe } = choices;
  const instead = replacementOf(stretch, { cautions, notForMe });
  return (
    <div className={styles.note}>
      <p>
        {t('library.careTicked', {
          cautions: cautionWords(words, tickedCautions(stretch, cautions)),
        })}
      </p>
      {instead && (
        <Button onClick={() => openStretch(instead.id)}>
          {t('library.outInstead', { name: t(instead.name) })}
        </Button>
      )}
    </div>
  );
}
