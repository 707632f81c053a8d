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
import { useWords } from '../../state/context.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import { areaWords, timeWords } from '../library/stretch-words.ts';
import styles from './StretchPicker.module.css';

interface StretchPickerProps {
  readonly isDisabled: boolean;
  readonly onChoose: (id: string) => void;
}

/** The whole library to choose from, found by typing a name or a part of the body. */
export function StretchPicker({ isDisabled, onChoose }: StretchPickerProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const found = browse(STRETCHES, { ...NO_FILTER, query }, [], t);
  return (
    <ComboBox
      className={styles.picker ?? ''}
      isDisabled={isDisabled}
      menuTrigger="focus"
      allowsEmptyCollection
      items={found}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        setQuery('');
        onChoose(String(id));
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
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>{t('routines.addStretchNone')}</p>}
        >
          {(stretch: (typeof found)[number]) => (
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
      </Popover>
    </ComboBox>
  );
}
