import { useWords } from '../../state/context.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import { ReportActions } from './ReportActions.tsx';
import styles from './ReportTools.module.css';

/** A person's name on a report: longer than any, shorter than a line. */
const NAME_LENGTH = 80;

interface ReportToolsProps {
  /** The name on the report, which is not kept. */
  readonly person: string;
  readonly onPerson: (person: string) => void;
  /** The proposed name of the file, in words. */
  readonly fileName: string;
}

/** Whose report it is, and printing and saving it. */
export function ReportTools({ person, onPerson, fileName }: ReportToolsProps) {
  const { t } = useWords();
  return (
    <div className={styles.tools}>
      <WordsField
        label={t('report.nameField')}
        hint={t('report.nameHint')}
        value={person}
        longest={NAME_LENGTH}
        onChange={onPerson}
      />
      <ReportActions fileName={fileName} />
    </div>
  );
}
