import { useState } from 'react';
import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import button from '../../ui/Button.module.css';
import { Picture } from './Picture.tsx';
import { scaledPicture } from './scale-picture.ts';
import styles from './StepDetails.module.css';

interface PictureFieldProps {
  /** What the picture belongs to. */
  readonly title: string;
  readonly picture: string | undefined;
  readonly onChange: (picture: string | undefined) => void;
}

/** A picture from a file, made small. */
export function PictureField({ title, picture, onChange }: PictureFieldProps) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const take = async (file: File): Promise<void> => {
    const scaled = await scaledPicture(file);
    setRefused(scaled === null);
    if (scaled !== null) onChange(scaled);
  };
  return (
    <div className={styles.line}>
      <span className={styles.label}>{t('routines.picture')}</span>
      <FileTrigger
        acceptedFileTypes={['image/*']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void take(file);
        }}
      >
        <AriaButton className={`${button.button} ${button.secondary}`}>
          {t('routines.pictureChoose')}
        </AriaButton>
      </FileTrigger>
      {picture !== undefined && (
        <Button look="quiet" onClick={() => onChange(undefined)}>
          {t('routines.pictureRemove')}
        </Button>
      )}
      <span role="status" className={styles.alert}>
        {isRefused && t('routines.pictureFailed')}
      </span>
      {picture !== undefined && (
        <Picture className={styles.picture} source={picture} words={title} />
      )}
    </div>
  );
}
