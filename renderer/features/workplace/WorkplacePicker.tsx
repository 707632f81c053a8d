import { useState } from 'react';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import notes from '../../ui/Note.module.css';
import { NameForm } from './NameForm.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { useChange } from './use-change.ts';
import styles from './WorkplacePicker.module.css';
import type { WorkplaceProps } from './workplace-props.ts';

/** Which workplace this is about: changing to another, adding, renaming, putting away, bringing back. */
export function WorkplacePicker({ book, change }: WorkplaceProps) {
  const { t } = useWords();
  const { refusal, run } = useChange(change);
  const [naming, setNaming] = useState<'add' | 'rename' | null>(null);
  const [putAway, setPutAway] = useState<string | null>(null);
  const shown = book.workplaces.filter(({ removed }) => !removed);
  const away = book.workplaces.filter(({ removed }) => removed);
  const current = book.workplaces.find(({ id }) => id === book.current);
  const name = current?.name ?? '';

  const choose = (item: string): void => {
    setPutAway(null);
    if (item === 'add' || item === 'rename') return setNaming(item);
    if (item !== 'remove') return run({ type: 'restoreWorkplace', id: item });
    run({ type: 'removeWorkplace', id: book.current }, () => setPutAway(book.current));
  };
  const keepName = (next: string): void =>
    run(
      naming === 'add'
        ? { type: 'addWorkplace', name: next }
        : { type: 'renameWorkplace', id: book.current, name: next },
      () => setNaming(null),
    );
  const gone = away.find(({ id }) => id === putAway);

  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        {shown.length > 1 ? (
          <FilterSelect
            label={t('workplaces.choose')}
            options={shown.map((workplace) => ({ id: workplace.id, words: workplace.name }))}
            value={book.current}
            isSet={false}
            onChange={(id) => {
              setPutAway(null);
              run({ type: 'chooseWorkplace', id });
            }}
          />
        ) : (
          <p className={styles.name}>{name}</p>
        )}
        <MenuButton
          label={t('workplaces.menu')}
          menuLabel={t('workplaces.menuLabel')}
          items={[
            { id: 'add', words: t('workplaces.add') },
            { id: 'rename', words: t('workplaces.rename', { name }) },
            ...(shown.length > 1
              ? [{ id: 'remove', words: t('workplaces.remove', { name }) }]
              : []),
            ...away.map((workplace) => ({
              id: workplace.id,
              words: t('workplaces.restore', { name: workplace.name }),
            })),
          ]}
          onChoose={choose}
        />
      </div>
      {naming && (
        <NameForm
          key={naming}
          label={t(naming === 'add' ? 'workplaces.newName' : 'workplaces.nextName')}
          {...(naming === 'add' && { hint: t('workplaces.newNameHint') })}
          name={naming === 'add' ? '' : name}
          taken={book.workplaces
            .filter(({ id }) => naming === 'add' || id !== book.current)
            .map((workplace) => workplace.name)}
          onKeep={keepName}
          onCancel={() => setNaming(null)}
        />
      )}
      <div role="status">
        {gone && (
          <div className={notes.note}>
            <p>{t('workplaces.removed', { name: gone.name })}</p>
            <Button
              onClick={() => {
                setPutAway(null);
                run({ type: 'restoreWorkplace', id: gone.id });
              }}
            >
              {t('app.undo')}
            </Button>
          </div>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
