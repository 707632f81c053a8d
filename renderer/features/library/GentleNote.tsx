import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import note from '../../ui/Note.module.css';

interface GentleNoteProps {
  readonly isGentle: boolean;
  readonly onChange: (isGentle: boolean) => void;
}

/** In gentle mode: why so little is shown, and a way to see the rest. */
export function GentleNote({ isGentle, onChange }: GentleNoteProps) {
  const { t } = useWords();
  const { status } = useShared();
  if (!status.flareUp && !isGentle) return null;
  return (
    <div className={note.note}>
      <p>{t(isGentle ? 'library.gentle' : 'library.gentleOff')}</p>
      <Button look="quiet" onClick={() => onChange(!isGentle)}>
        {t(isGentle ? 'library.gentleAll' : 'library.gentleOnly')}
      </Button>
    </div>
  );
}
