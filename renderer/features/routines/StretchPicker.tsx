import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { browse, NO_FILTER } from '../../../shared/stretches/browse.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import { areaWords, timeWords } from '../library/stretch-words.ts';
import styles from './StretchPicker.module.css';

interface StretchPickerProps {
  readonly isDisabled: boolean;
  readonly onChoose: (id: string) => void;
}

/** The whole library to choose from. It begins anew after each choice: emptying it would open it again. */
export function StretchPicker({ isDisabled, onChoose }: StretchPickerProps) {
  const [chosen, setChosen] = useState(0);
  return (
    <EmptyPicker
      key={chosen}
      isDisabled={isDisabled}
      isNext={chosen > 0}
      onChoose={(id) => {
        setChosen((count) => count + 1);
        onChoose(id);
      }}
    />
  );
}

interface EmptyPickerProps extends StretchPickerProps {
  /** Something was chosen just now: the keyboard is still here. */
  readonly isNext: boolean;
}

/** A field to type a name or a part of the body into, with what it finds. */
function EmptyPicker({ isDisabled, isNext, onChoose }: EmptyPickerProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const found = useFound(query);
  return (
    <ComboBox
      className={styles.picker ?? ''}
      isDisabled={isDisabled}
      menuTrigger="input"
      autoFocus={isNext}
      allowsEmptyCollection
      items={found}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(id) => {
        if (id !== null) onChoose(String(id));
      }}
    >
      <Label className={styles.label ?? ''}>{t('routines.addStretch')}</Label>
      <div className={styles.field}>
        <Input className={styles.input ?? ''} placeholder={t('routines.addStretchHint')} />
        <Button className={styles.open ?? ''} aria-label={t('routines.addStretch')}>
          <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
          </svg>
        </Button>
      </div>
      <Popover maxHeight={440} className={styles.popover ?? ''}>
        <section aria-label={t('routines.addStretch')}>
          <ListBox
            className={styles.list ?? ''}
            aria-label={t('routines.addStretch')}
            renderEmptyState={() => <p className={styles.none}>{t('routines.addStretchNone')}</p>}
          >
            {(stretch: Stretch) => (
              <ListBoxItem
                id={stretch.id}
                className={styles.option ?? ''}
                textValue={t(stretch.name)}
              >
                <StretchFigure
                  className={styles.figure}
                  script={stretch.figure}
                  pose={portraitPose(stretch)}
                />
                <span className={styles.words}>
                  <span className={styles.name}>{t(stretch.name)}</span>
                  <span className={styles.facts}>
                    {t('library.facts', {
                      place: t(`library.place_${stretch.place}`),
                      time: timeWords(words, stretch),
                    })}
                  </span>
                  <span className={styles.facts}>{areaWords(words, stretch)}</span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  );
}

/** What fits the query: first what is called that, then what is found by its areas, its place or its cues. */
function useFound(query: string): readonly Stretch[] {
  const { t, language } = useWords();
  const wanted = query.trim().toLocaleLowerCase(language);
  const isCalled = ({ name }: Stretch): number =>
    Number(t(name).toLocaleLowerCase(language).includes(wanted));
  return browse(STRETCHES, { ...NO_FILTER, query }, [], t).toSorted(
    (one, other) => isCalled(other) - isCalled(one),
  );
}
