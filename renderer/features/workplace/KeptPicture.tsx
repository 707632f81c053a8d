import { useState } from 'react';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import styles from './KeptPicture.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import { useChange } from './use-change.ts';
import type { WorkplaceProps } from './workplace-props.ts';

interface KeptPictureProps {
  readonly audit: string;
  readonly photo: PhotoMeasure;
  readonly change: WorkplaceProps['change'];
}

type Shown =
  { readonly type: 'hidden' | 'gone' } | { readonly type: 'shown'; readonly data: string };

/** A picture that was kept: read only when it is asked for, and deleted for good when that is asked for. */
export function KeptPicture({ audit, photo, change }: KeptPictureProps) {
  const { t } = useWords();
  const ask = useAsk();
  const { refusal, run } = useChange(change);
  const [shown, setShown] = useState<Shown>({ type: 'hidden' });
  const [isAsking, setIsAsking] = useState(false);
  const show = (): void =>
    ask(
      call('audit.picture', audit).then((data) =>
        setShown(data === null ? { type: 'gone' } : { type: 'shown', data }),
      ),
    );
  const remove = (): void =>
    run({ type: 'removePicture', audit }, () => {
      setIsAsking(false);
      setShown({ type: 'gone' });
    });
  if (shown.type === 'gone') return <p role="status">{t('workplaces.photoGone')}</p>;

  return (
    <>
      <p>{t('workplaces.photoKept')}</p>
      {shown.type === 'shown' && <Picture data={shown.data} photo={photo} />}
      <div className={styles.actions}>
        {shown.type === 'shown' ? (
          <Button onClick={() => setShown({ type: 'hidden' })}>{t('workplaces.photoHide')}</Button>
        ) : (
          <Button onClick={show}>{t('workplaces.photoShow')}</Button>
        )}
        {!isAsking && (
          <Button look="quiet" onClick={() => setIsAsking(true)}>
            {t('workplaces.photoRemove')}
          </Button>
        )}
      </div>
      {isAsking && (
        <div className={notes.note} role="status">
          <p>{t('workplaces.photoRemoveAsk')}</p>
          <Button onClick={remove}>{t('workplaces.photoRemoveYes')}</Button>
          <Button look="quiet" onClick={() => setIsAsking(false)}>
            {t('app.cancel')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}

/** The picture with what was marked on it. */
function Picture({ data, photo }: { readonly data: string; readonly photo: PhotoMeasure }) {
  const { t } = useWords();
  const { width, height, markers } = photo;
  const line = (...spots: readonly (keyof typeof markers)[]): string =>
    spots
      .map((id, index) => `${index === 0 ? 'M' : 'L'}${markers[id].x} ${markers[id].y}`)
      .join('');
  return (
    <div className={styles.picture}>
      <img src={data} alt={t('workplaces.photoAlt')} width={width} height={height} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={line('ear', 'shoulder', 'hip', 'knee', 'ankle')} />
        <path d={line('shoulder', 'elbow', 'wrist')} />
        <path d={line('eye', 'screenTop')} />
      </svg>
    </div>
  );
}
