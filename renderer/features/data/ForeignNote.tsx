import { useRef } from 'react';
import type { ForeignSettings, TakenSetting } from '../../../shared/settings/foreign/foreign.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import styles from './data.module.css';
import { settingValue } from './setting-value.ts';

interface ForeignNoteProps {
  readonly foreign: ForeignSettings;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** What of another app's settings would be taken over and what not, before anything is done. */
export function ForeignNote({ foreign, onApply, onLeave }: ForeignNoteProps) {
  const { t, list } = useWords();
  const { app, taken, left } = foreign;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnce(heading);
  return (
    <div className={styles.part}>
      <h3 ref={heading} tabIndex={-1} className={styles.found}>
        {t('otherApps.found', { app })}
      </h3>
      {taken.length === 0 && <p>{t('otherApps.nothingTaken')}</p>}
      {taken.length > 0 && (
        <>
          <h4 className={styles.found}>{t('otherApps.taken')}</h4>
          <ul className={styles.list}>
            {taken.map((setting) => (
              <TakenLine key={setting.name} setting={setting} />
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h4 className={styles.found}>{t('otherApps.left')}</h4>
          <ul className={styles.list}>
            {left.map(({ why, names }) => (
              <li key={why}>
                {t(why)}{' '}
                <span className={styles.soft}>
                  {t('otherApps.leftNames', { names: list(names) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.answers}>
        {taken.length > 0 && (
          <Button look="primary" onClick={onApply}>
            {t('otherApps.apply')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('otherApps.leave')}</Button>
      </div>
    </div>
  );
}

function TakenLine({ setting }: { readonly setting: TakenSetting }) {
  const words = useWords();
  const { settings } = useShared();
  const { name, value, isNearest } = setting;
  const isSame = JSON.stringify(settings[name]) === JSON.stringify(value);
  return (
    <li>
      {words.t(isNearest ? 'otherApps.nearest' : isSame ? 'otherApps.same' : 'otherApps.line', {
        // Only settings that people see are taken over.
        setting: words.t(`settings.${name}` as MessageKey),
        value: settingValue(words, setting),
      })}
    </li>
  );
}
