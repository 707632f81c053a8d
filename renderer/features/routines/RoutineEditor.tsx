// What lives here: making and changing one routine.
// What does not: its changes (draft.ts), keeping it (use-draft.ts), its steps (StepsCard.tsx).
import { useEffect, useRef, useState } from 'react';
import type { RoutineSaved } from '../../../shared/routines/answers.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { routineLength } from '../../../shared/routines/routine-length.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import styles from './RoutineEditor.module.css';
import { StepsCard } from './StepsCard.tsx';
import { useDraft } from './use-draft.ts';
import { WordsField } from '../../ui/WordsField.tsx';

interface RoutineEditorProps {
  readonly routine: Routine;
  readonly save: (routine: Routine) => Promise<RoutineSaved>;
  readonly onStart: (id: string) => void;
  readonly onBack: () => void;
}

/** A routine with its name, its note and its steps. Changes are kept as they are made. */
export function RoutineEditor({ routine: first, save, onStart, onBack }: RoutineEditorProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnce(heading);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, []);
  const unnamed = { routine: t('routines.unnamed'), step: t('routines.unnamedStep') };
  const { draft, change, routine, putBack, isChanged, saved, flush } = useDraft(
    first,
    unnamed,
    save,
  );
  const [isAsking, setAsking] = useState(false);
  const isLost = saved === 'full' || saved === 'tooLarge' || saved === 'failed';

  const goBack = async (): Promise<void> => {
    const result = await flush();
    if (result === null ? isLost : result !== 'saved') setAsking(true);
    else onBack();
  };
  const start = async (): Promise<void> => {
    await flush();
    onStart(routine.id);
  };
  return (
    <div className={styles.editor}>
      <Button look="quiet" className={styles.back} onClick={() => void goBack()}>
        {t('routines.backToList')}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('routines.editTitle')}
      </h2>
      {isAsking && <LeaveQuestion onLeave={onBack} onStay={() => setAsking(false)} />}
      <div className={styles.words}>
        <WordsField
          label={t('routines.name')}
          value={draft.name}
          longest={ROUTINE_BOUNDS.name}
          placeholder={unnamed.routine}
          onChange={(name) => change((now) => ({ ...now, name }))}
        />
        <WordsField
          label={t('routines.note')}
          hint={t('routines.noteHint')}
          value={draft.note}
          longest={ROUTINE_BOUNDS.note}
          isLong
          onChange={(note) => change((now) => ({ ...now, note }))}
        />
      </div>
      <StepsCard draft={draft} length={routineLength(routine)} onChange={change} />
      <div className={styles.foot}>
        <Button look="primary" disabled={routineLength(routine) === 0} onClick={() => void start()}>
          {t('routines.start')}
        </Button>
        <Button look="quiet" disabled={!isChanged} onClick={putBack}>
          {t('routines.putBack')}
        </Button>
        <p role={isLost ? 'alert' : 'status'} className={isLost ? styles.lost : styles.kept}>
          {saved !== null && t(`routines.${saved}`)}
        </p>
      </div>
    </div>
  );
}

interface LeaveQuestionProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Only where the disk would not take the changes: otherwise there is nothing to lose. */
function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useWords();
  return (
    <div role="alert" className={notes.alert}>
      <p>{t('routines.unsaved')}</p>
      <Button onClick={onStay}>{t('routines.stay')}</Button>
      <Button look="quiet" onClick={onLeave}>
        {t('routines.leaveAnyway')}
      </Button>
    </div>
  );
}
