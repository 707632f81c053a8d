import { useShared, useWords } from '../../state/context.ts';
import { OwnRoutines } from '../routines/OwnRoutines.tsx';
import { BuildCard } from './BuildCard.tsx';
import { FloorRoutines } from './FloorRoutines.tsx';
import styles from './ChoicesTab.module.css';
import { StartRefused } from './StartRefused.tsx';
import { useStart } from './use-start.ts';

/** Routines to start: for the floor, made for now, and the person's own. */
export function RoutinesTab({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { t } = useWords();
  const { settings } = useShared();
  const { start, isRefused } = useStart();
  return (
    <div className={styles.choices}>
      <StartRefused isRefused={isRefused} />
      <OwnRoutines onStart={(id) => start({ what: 'routine', id })}>
        <BuildCard
          lead={t(settings.floorStretches ? 'library.buildLeadFloor' : 'library.buildLead')}
          onStart={(minutes) => start({ what: 'build', minutes })}
        />
        <FloorRoutines onOpen={onOpen} onStart={(minutes) => start({ what: 'floor', minutes })} />
      </OwnRoutines>
    </div>
  );
}
