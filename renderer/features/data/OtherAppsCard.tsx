import { useState } from 'react';
import { changesOf } from '../../../shared/settings/foreign/foreign.ts';
import type { ForeignSettings } from '../../../shared/settings/foreign/foreign.ts';
import { readForeign } from '../../../shared/settings/foreign/read-foreign.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { call } from '../../api.ts';
import { useAsk, useShared, useStore, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import notes from '../../ui/Note.module.css';
import { UndoLine } from '../../ui/UndoLine.tsx';
import styles from './data.module.css';
import { FileButton } from './FileButton.tsx';
import { ForeignNote } from './ForeignNote.tsx';
import { foldersOf } from './other-app-folders.ts';

/** Settings files are a few kilobytes; with long texts for breaks some more. */
const LARGEST = 1_000_000;

/** Takes over settings of another app, after showing which. */
export function OtherAppsCard() {
  const { t } = useWords();
  const { info, settings } = useShared();
  const store = useStore();
  const ask = useAsk();
  const [found, setFound] = useState<ForeignSettings | 'unknown' | 'tooLarge' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [before, setBefore] = useState<Partial<Settings> | null>(null);
  const change = (changes: Partial<Settings>): void =>
    ask(call('settings.change', changes).then(({ settings: now }) => store.set({ settings: now })));
  const choose = (file: File): void => {
    setSaid(null);
    if (file.size > LARGEST) return setFound('tooLarge');
    ask(file.text().then((text) => setFound(readForeign(text) ?? 'unknown')));
  };
  const apply = (foreign: ForeignSettings): void => {
    const changes = changesOf(foreign);
    const kept = Object.entries(settings).filter(([name]) => Object.hasOwn(changes, name));
    setBefore(Object.fromEntries(kept));
    change(changes);
    setFound(null);
    setSaid(t('otherApps.done', { app: foreign.app }));
  };
  const undo = (): void => {
    if (before) change(before);
    setBefore(null);
    setSaid(t('otherApps.undone'));
  };
  return (
    <Card heading={t('otherApps.title')}>
      <div className={styles.part}>
        <p>{t('otherApps.lead')}</p>
        <p className={styles.soft}>{t('otherApps.where', foldersOf(info.platform))}</p>
        <FileButton label={t('otherApps.choose')} onFile={choose} />
      </div>
      {(found === 'unknown' || found === 'tooLarge') && (
        <p className={notes.alert} role="alert">
          {t(`otherApps.${found}`)}
        </p>
      )}
      {found && typeof found === 'object' && (
        <ForeignNote
          key={found.app}
          foreign={found}
          onApply={() => apply(found)}
          onLeave={() => setFound(null)}
        />
      )}
      <UndoLine said={said} onUndo={before && undo} />
    </Card>
  );
}
