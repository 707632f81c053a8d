import { useId } from 'react';
import { fixDiagram } from '../../../shared/ergonomics/diagrams/fix-diagrams.ts';
import { FIX_STATES } from '../../../shared/ergonomics/fixes/fix.ts';
import type { FixState, RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import type { RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import { useWords } from '../../state/context.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import { FixAfter } from './FixAfter.tsx';
import styles from './FixCard.module.css';
import { effectWords, effortWords } from './fix-words.ts';
import { findingWords } from './findings.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { useChange } from './use-change.ts';
import type { WorkplaceProps } from './workplace-props.ts';

interface FixCardProps {
  readonly ranked: RankedFix;
  /** The sections that set the score. */
  readonly drivers: readonly RosaSection[];
  readonly change: WorkplaceProps['change'];
}

/** Something to do: why, how, how to see that it worked, what it would do, and where one is with it. */
export function FixCard({ ranked, drivers, change }: FixCardProps) {
  const words = useWords();
  const { t } = words;
  const heading = useId();
  const { refusal, run } = useChange(change);
  const { fix, state } = ranked;
  /** Only its name is left of one that cannot be done. */
  const isAside = state === 'impossible';
  const set = (next: FixState, after?: () => void): void =>
    run({ type: 'setFix', fix: fix.id, state: next }, after);
  return (
    <article className={styles.fix} data-fix={fix.id} aria-labelledby={heading}>
      {!isAside && <Picture fix={fix.id} />}
      <div className={styles.words}>
        <h3 id={heading} className={styles.title}>
          {t(fix.title)}
        </h3>
        {!isAside && (
          <>
            <p className={styles.soft}>
              {t('workplaces.fixFor', { findings: findingWords(words, ranked.solves) })}
            </p>
            <p className={styles.effect}>{effectWords(words, ranked, drivers)}</p>
            <p className={styles.soft}>{effortWords(words, ranked)}</p>
            <p>{t(fix.how)}</p>
            <p>
              <strong className={styles.lead}>{t('workplaces.fixCheck')}</strong> {t(fix.check)}
            </p>
          </>
        )}
        <ChipGroup
          label={t('workplaces.state', { fix: t(fix.title) })}
          chips={FIX_STATES.map((id) => ({ id, words: t(`workplaces.state_${id}`) }))}
          value={state}
          rest="open"
          onChange={(next) => set(next)}
        />
        <FixAfter fix={fix} state={state} onUndo={() => set('open')} />
        <RefusalNote refusal={refusal} />
      </div>
    </article>
  );
}

function Picture({ fix }: { readonly fix: string }) {
  const diagram = fixDiagram(fix);
  return (
    diagram && (
      <StretchFigure script={diagram.script} pose={diagram.pose} className={styles.picture} />
    )
  );
}
