// What lives here: the settings page: presets, search, every setting with its control.
// What does not: the settings (shared/settings/definitions.ts), their words, their checks (schema.ts).
// To add a setting: nothing here; its shape brings the control. To add a shape: controls/ and Control.tsx.
import { useState } from 'react';
import { SETTING_GROUPS } from '../../../shared/settings/definition.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { DataSection } from '../data/DataSection.tsx';
import { PresetPicker } from '../presets/PresetPicker.tsx';
import { SelfCheckCard } from '../self-check/SelfCheckCard.tsx';
import { SettingGroupCard } from './SettingGroupCard.tsx';
import styles from './SettingsSection.module.css';
import { matches, visibleSettings } from './setting-list.ts';
import { useSettings } from './use-settings.ts';

/** Every setting, grouped and searchable; a change counts at once. */
export function SettingsSection() {
  const words = useWords();
  const { t } = words;
  const { info } = useShared();
  const { change, reset, undo, refused, note } = useSettings();
  const [query, setQuery] = useState('');
  const found = visibleSettings(info.preview).filter(({ name }) => matches(words, name, query));
  const isSearching = query.trim() !== '';

  return (
    <>
      <SectionHeading title={t('settings.title')} />
      <SearchField
        label={t('settings.search')}
        clearLabel={t('settings.searchClear')}
        query={query}
        onChange={setQuery}
      />
      <p className="visuallyHidden" role="status">
        {isSearching && t('settings.found', { count: found.length })}
      </p>
      {!isSearching && (
        <Card heading={t('settings.presets')}>
          <PresetPicker onChoose={change} />
        </Card>
      )}
      {found.length === 0 && (
        <p className={styles.none}>{t('settings.searchNone', { query: query.trim() })}</p>
      )}
      {SETTING_GROUPS.map((group) => {
        const names = found.filter((setting) => setting.group === group);
        if (names.length === 0 || group === 'hidden') return null;
        return (
          <SettingGroupCard
            key={group}
            {...{ group, isSearching }}
            names={names.map(({ name }) => name)}
            refused={refused}
            onChange={change}
            onReset={reset}
          />
        );
      })}
      {!isSearching && <SelfCheckCard />}
      {!isSearching && (
        <Button
          className={styles.resetAll}
          data-reset="all"
          onClick={() => reset(visibleSettings(info.preview).map(({ name }) => name))}
        >
          {t('settings.resetAll')}
        </Button>
      )}
      {!isSearching && <DataSection />}
      <div className={styles.toastPlace} role="status">
        {note && (
          <div className={styles.toast}>
            <p>{t(note === 'reset' ? 'settings.resetDone' : 'settings.undone')}</p>
            {note === 'reset' && <Button onClick={undo}>{t('app.undo')}</Button>}
          </div>
        )}
      </div>
    </>
  );
}
