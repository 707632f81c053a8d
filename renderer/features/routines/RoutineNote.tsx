import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { RoutineFault } from '../../../shared/routines/faults.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import styles from './RoutineNote.module.css';
import type { RoutineNoteOf, useRoutines } from './use-routines.ts';

type Kept = ReturnType<typeof useRoutines>;

/** What was done last, in words, with its undo or its question. The keyboard comes here when it is needed. */
export function RoutineNote({ kept }: { readonly kept: Kept }) {
  const { note } = kept;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed went away with its routine, or there is a question.
    if (note?.type === 'removed' || note?.type === 'there')
      place.current?.querySelector('button')?.focus();
  }, [note]);
  return (
    <div ref={place} role={note && isBad(note) ? 'alert' : 'status'}>
      {note && (
        <div className={`${isBad(note) ? notes.alert : notes.note} ${styles.note}`}>
          <Said note={note} />
          <div className={styles.answers}>
            <Answers note={note} kept={kept} />
          </div>
        </div>
      )}
    </div>
  );
}

const isBad = ({ type }: RoutineNoteOf): boolean =>
  ['refused', 'full', 'tooLarge', 'failed', 'exportFailed'].includes(type);

function Said({ note }: { readonly note: RoutineNoteOf }): ReactNode {
  const { t } = useWords();
  switch (note.type) {
    case 'removed':
      return <p>{t('routines.removed', { name: note.routine.name })}</p>;
    case 'restored':
    case 'imported':
    case 'exported':
      return <p>{t(`routines.${note.type}`, { name: note.name })}</p>;
    case 'there':
      return <p>{t('routines.there', { file: note.file, name: note.name })}</p>;
    case 'refused':
      return (
        <div>
          <p>{t('routines.refused', { file: note.file })}</p>
          <ul className={styles.faults}>
            {note.faults.map((fault, index) => (
              <li key={index}>
                <Fault fault={fault} />
              </li>
            ))}
          </ul>
          <p>{t('routines.refusedNothing')}</p>
        </div>
      );
    case 'full':
    case 'tooLarge':
    case 'failed':
    case 'exportFailed':
      return <p>{t(`routines.${note.type}`)}</p>;
  }
}

function Fault({ fault: { place, key, values } }: { readonly fault: RoutineFault }): ReactNode {
  const { t } = useWords();
  const reason = t(key, values);
  return place ? t('routines.faultAt', { ...place, reason }) : reason;
}

function Answers({ note, kept }: { readonly note: RoutineNoteOf; readonly kept: Kept }) {
  const { t } = useWords();
  if (note.type === 'removed')
    return <Button onClick={() => kept.restore(note.routine)}>{t('app.undo')}</Button>;
  if (note.type !== 'there')
    return (
      <Button look="quiet" onClick={kept.dismiss}>
        {t('app.close')}
      </Button>
    );
  const { file, text } = note;
  return (
    <>
      <Button onClick={() => kept.importText(file, text, 'replace')}>
        {t('routines.replace')}
      </Button>
      <Button onClick={() => kept.importText(file, text, 'keepBoth')}>
        {t('routines.keepBoth')}
      </Button>
      <Button look="quiet" onClick={kept.dismiss}>
        {t('routines.leave')}
      </Button>
    </>
  );
}
