import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './CameraBox.module.css';
import { pictureOf } from './read-picture.ts';
import type { PictureRead } from './read-picture.ts';
import { useCamera } from './use-camera.ts';

interface CameraBoxProps {
  readonly onTaken: (read: PictureRead) => void;
  readonly onStop: () => void;
}

/** Times to get into place, s. */
const DELAYS = [5, 10] as const;
const SECOND = 1_000;

/** What the camera sees, and taking one picture of it, at once or after a few seconds. */
export function CameraBox({ onTaken, onStop }: CameraBoxProps) {
  const { t } = useWords();
  const camera = useCamera();
  const video = useRef<HTMLVideoElement>(null);
  const [left, setLeft] = useState<number | null>(null);
  const stream = camera.type === 'running' ? camera.stream : null;

  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);

  const take = (): void => {
    const { current } = video;
    if (current) onTaken(pictureOf(current, current.videoWidth, current.videoHeight));
  };
  const tick = (from: number): void => {
    setLeft(from > 0 ? from : null);
    if (from === 0) take();
  };
  const counted = useRef(tick);
  useEffect(() => {
    counted.current = tick;
  });
  useEffect(() => {
    if (left === null) return undefined;
    const timer = setTimeout(() => counted.current(left - 1), SECOND);
    return () => clearTimeout(timer);
  }, [left]);

  return (
    <Card heading={t('photo.cameraTitle')}>
      <div role="status">
        {camera.type === 'waiting' && t('photo.cameraWaiting')}
        {camera.type === 'fault' && t(`photo.camera_${camera.fault}`)}
        {left !== null && (
          <p className={styles.count}>{t('photo.cameraTaking', { seconds: left })}</p>
        )}
      </div>
      {stream && (
        <>
          <p>{t('photo.cameraLead')}</p>
          <video
            ref={video}
            className={styles.view}
            aria-label={t('photo.cameraView')}
            autoPlay
            muted
            playsInline
          />
          <div className={styles.buttons}>
            <Button look="primary" onClick={take}>
              {t('photo.cameraNow')}
            </Button>
            {DELAYS.map((seconds) => (
              <Button key={seconds} onClick={() => setLeft(seconds)}>
                {t('photo.cameraIn', { seconds })}
              </Button>
            ))}
          </div>
        </>
      )}
      <div>
        <Button look="quiet" onClick={onStop}>
          {t('photo.cameraStop')}
        </Button>
      </div>
    </Card>
  );
}
