import { timedSubjects } from '../../../shared/ergonomics/audit/findings.ts';
import { GROUP_WORDS } from '../../../shared/ergonomics/audit/group-words.ts';
import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import type { QuestionGroup } from '../../../shared/ergonomics/audit/question.ts';
import { useWords } from '../../state/context.ts';
import styles from './AuditProgress.module.css';
import { openAudit, openQuestion } from './paths.ts';
import { partsOf } from './way.ts';
import type { Part } from './way.ts';

interface AuditProgressProps {
  readonly facts: AuditFacts;
  readonly current: QuestionGroup | 'times' | null;
}

/** The stretches of the audit, how far each is, and the way to any of them. */
export function AuditProgress({ facts, current }: AuditProgressProps) {
  const { t } = useWords();
  const subjects = timedSubjects(facts.answers);
  const timed = subjects.filter((id) => facts.hours[id] !== undefined).length;
  const open = ({ questions }: Part): void => {
    const next = questions.find(({ id }) => facts.answers[id] === undefined) ?? questions[0];
    if (next) openQuestion(next.id);
  };
  return (
    <nav aria-label={t('auditing.progress')}>
      <ol className={styles.parts}>
        {partsOf(facts.answers).map((part) => (
          <Stretch
            key={part.group}
            name={t(GROUP_WORDS[part.group])}
            done={part.answered}
            all={part.questions.length}
            isCurrent={part.group === current}
            onOpen={() => open(part)}
          />
        ))}
        <Stretch
          name={t('auditing.times')}
          done={timed}
          all={subjects.length}
          isCurrent={current === 'times'}
          onOpen={() => openAudit('hours')}
        />
      </ol>
    </nav>
  );
}

interface StretchProps {
  readonly name: string;
  readonly done: number;
  readonly all: number;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function Stretch({ name, done, all, isCurrent, onOpen }: StretchProps) {
  const { t } = useWords();
  return (
    <li className={styles.part}>
      <button
        type="button"
        className={styles.button}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onOpen}
      >
        <svg
          className={styles.bar}
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className={styles.track} width="100" height="4" />
          <rect className={styles.done} width={(100 * done) / all} height="4" />
        </svg>
        <span className={styles.name}>{name}</span>{' '}
        <span className={styles.count} aria-hidden="true">
          {done}/{all}
        </span>
        <span className="visuallyHidden">{t('auditing.partDone', { done, all })}</span>
      </button>
    </li>
  );
}
