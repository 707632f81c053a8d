// What lives here: the person's own routines: the list, making and changing one, taking in a file.
// What does not: what a routine is (shared/routines), keeping it (electron/store/routines), playing it (../player).
// To add something to do with a routine: use-routines.ts, a button in RoutineCard.tsx, its words.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Routine } from '../../../shared/routines/routine.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './OwnRoutines.module.css';
import { RoutineCard } from './RoutineCard.tsx';
import { RoutineEditor } from './RoutineEditor.tsx';
import { RoutineImport } from './RoutineImport.tsx';
import { RoutineNote } from './RoutineNote.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { useRoutines } from './use-routines.ts';

interface OwnRoutinesProps {
  readonly onStart: (id: string) => void;
  /** What stands above the list; not shown while a routine is being changed. */
  readonly children?: ReactNode;
}

/** The person's own routines, and the one that is being changed. */
export function OwnRoutines({ onStart, children }: OwnRoutinesProps) {
  const { t } = useWords();
  const kept = useRoutines();
  const [editing, setEditing] = useState<Routine | null>(null);
  const focus = useReturnFocus(editing !== null);
  const edit = (routine: Routine): void => {
    kept.dismiss();
    focus.remember();
    setEditing(routine);
  };

  if (editing)
    return (
      <RoutineEditor
        key={editing.id}
        routine={editing}
        save={kept.save}
        onStart={onStart}
        onBack={() => setEditing(null)}
      />
    );
  return (
    <>
      {children}
      <Card heading={t('routines.title')}>
        <p className={styles.lead}>{t('routines.lead')}</p>
        <RoutineNote kept={kept} />
        {kept.routines?.length === 0 && <p>{t('routines.none')}</p>}
        {kept.routines && kept.routines.length > 0 && (
          <ul className={styles.list}>
            {kept.routines.map((routine) => (
              <RoutineCard
                key={routine.id}
                routine={routine}
                onStart={() => onStart(routine.id)}
                onEdit={() => edit(routine)}
                onExport={() => kept.exportOne(routine)}
                onRemove={() => kept.remove(routine)}
              />
            ))}
          </ul>
        )}
        <div className={styles.making}>
          <Button
            data-return="new"
            onClick={() =>
              edit({ sitwellRoutine: 1, id: crypto.randomUUID(), name: '', steps: [] })
            }
          >
            {t('routines.create')}
          </Button>
        </div>
        <RoutineImport onFile={kept.importFile} />
      </Card>
    </>
  );
}
