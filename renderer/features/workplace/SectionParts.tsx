import type { Audit, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import { PART_WORDS, SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { ROSA_SUBJECTS } from '../../../shared/ergonomics/rosa/exposure.ts';
import type { RosaPart, RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import { findingWords, PARTS_OF, troublesIn } from './findings.ts';
import { shortRange } from './score-words.ts';
import folds from '../../ui/Fold.module.css';
import styles from './SectionParts.module.css';

interface SectionPartsProps {
  readonly audit: Audit;
  readonly section: RosaSection;
}

/** The parts of a section with their points and what was found, folded away until asked for. */
export function SectionParts({ audit, section }: SectionPartsProps) {
  const { t } = useWords();
  return (
    <details className={`${folds.fold} ${styles.small}`}>
      <summary>{t('workplaces.partsOf', { section: t(SECTION_WORDS[section]) })}</summary>
      <dl className={styles.parts}>
        {PARTS_OF[section].map((part) => (
          <Part key={part} audit={audit} part={part} />
        ))}
      </dl>
      <p className={styles.note}>{t('workplaces.partsNote')}</p>
    </details>
  );
}

function Part({ audit, part }: { readonly audit: Audit; readonly part: RosaPart }) {
  const words = useWords();
  const { t } = words;
  const { low, high } = audit.score;
  const [least, most] = [low.parts[part], high.parts[part]];
  const found = troublesIn(audit.answers, part);
  const isFine = found.length === 0;
  return (
    <div className={styles.part}>
      <dt className={styles.name}>{t(PART_WORDS[part])}</dt>
      <dd className={isFine ? styles.soft : undefined}>
        {isFine
          ? t(least === most ? fineWords(part, audit.hours) : 'workplaces.partUnknown')
          : findingWords(words, found)}
      </dd>
      <dd className={styles.points}>
        {least === most ? t('workplaces.partPoints', { count: least }) : shortRange(least, most)}
      </dd>
    </div>
  );
}

/** A part where nothing was found, with what its time does to its points. */
function fineWords(part: RosaPart, hours: Hours): MessageKey {
  const subject = ROSA_SUBJECTS.find((id) => id === part);
  const time = subject && hours[subject];
  if (time === 'long') return 'workplaces.partLong';
  return time === 'short' ? 'workplaces.partShort' : 'workplaces.partGood';
}
