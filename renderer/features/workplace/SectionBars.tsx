import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { stepOf, surelyDriving } from '../../../shared/ergonomics/audit/standing.ts';
import { ROSA_SECTIONS } from '../../../shared/ergonomics/rosa/items.ts';
import type { RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import { useWords } from '../../state/context.ts';
import { shortRange } from './score-words.ts';
import styles from './SectionBars.module.css';
import { SectionParts } from './SectionParts.tsx';

/** A bar per section, from nothing to 10, coloured by the step at 5, with its parts on demand. */
export function SectionBars({ audit }: { readonly audit: Audit }) {
  const { t } = useWords();
  return (
    <ul className={styles.sections} aria-label={t('workplaces.sections')}>
      {ROSA_SECTIONS.map((section) => (
        <li key={section} className={styles.section}>
          <Bar audit={audit} section={section} />
          <SectionParts audit={audit} section={section} />
        </li>
      ))}
    </ul>
  );
}

function Bar({ audit, section }: { readonly audit: Audit; readonly section: RosaSection }) {
  const { t } = useWords();
  const { low, high } = audit.score;
  const [least, most] = [low.sections[section], high.sections[section]];
  const drives = surelyDriving(audit.score).includes(section);
  return (
    <div className={styles.row} data-step={stepOf(least, most)}>
      <p className={styles.name}>
        {t(SECTION_WORDS[section])}
        {drives && <span className={styles.drives}>{t('workplaces.drives')}</span>}
      </p>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.perhaps} style={{ inlineSize: `${most * 10}%` }} />
        <span
          className={`${styles.bar} ${styles[stepOf(least, most)]}`}
          style={{ inlineSize: `${least * 10}%` }}
        />
      </div>
      <p className={styles.value}>{shortRange(least, most)}</p>
    </div>
  );
}
