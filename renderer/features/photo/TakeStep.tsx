import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import button from '../../ui/Button.module.css';
import { Card } from '../../ui/Card.tsx';
import { CameraBox } from './CameraBox.tsx';
import { HowToTake } from './HowToTake.tsx';
import { readPicture } from './read-picture.ts';
import type { Picture, PictureRead, Refusal } from './read-picture.ts';
import styles from './TakeStep.module.css';

interface TakeStepProps {
  readonly onPicture: (picture: Picture) => void;
}

/** How to take the picture, and the ways to hand it over: a file, a drop, a paste, or the camera. */
export function TakeStep({ onPicture }: TakeStepProps) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'reading' | Refusal>('idle');
  const [isCameraOn, setCameraOn] = useState(false);
  /** Only the file that came last counts, however long an earlier one takes. */
  const latest = useRef(0);

  const receive = (read: PictureRead): void => {
    setCameraOn(false);
    setState(read.type === 'refused' ? read.why : 'idle');
    if (read.type === 'read') onPicture(read.picture);
  };
  const open = async (file: Blob): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    setState('reading');
    const read = await readPicture(file);
    if (mine === latest.current) receive(read);
  };
  const opened = useRef(open);
  useEffect(() => {
    opened.current = open;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = event.clipboardData?.files[0];
      if (file) void opened.current(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  return (
    <>
      <HowToTake />
      <Card heading={t('photo.chooseTitle')}>
        <DropZone
          className={styles.zone ?? ''}
          aria-label={t('photo.dropHere')}
          onDrop={({ items }) => {
            const dropped = items.find((item) => item.kind === 'file');
            if (dropped?.kind === 'file') void dropped.getFile().then(open);
          }}
        >
          <p>{t('photo.chooseLead')}</p>
          <div className={styles.buttons}>
            <FileTrigger
              acceptedFileTypes={['image/*', '.heic', '.heif']}
              onSelect={(files) => {
                const file = files?.[0];
                if (file) void open(file);
              }}
            >
              <AriaButton className={`${button.button} ${button.primary}`}>
                {t('photo.choose')}
              </AriaButton>
            </FileTrigger>
            {!isCameraOn && (
              <Button onClick={() => setCameraOn(true)}>{t('photo.cameraUse')}</Button>
            )}
          </div>
        </DropZone>
        <p role="status" className={state === 'idle' || state === 'reading' ? '' : styles.refused}>
          {state === 'reading'
            ? t('photo.reading')
            : state !== 'idle' && t(`photo.refused_${state}`)}
        </p>
        <p className={styles.private}>{t('photo.private')}</p>
      </Card>
      {isCameraOn && <CameraBox onTaken={receive} onStop={() => setCameraOn(false)} />}
    </>
  );
}
