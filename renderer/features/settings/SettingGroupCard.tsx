import type { SettingGroup } from '../../../shared/settings/definition.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { NoticedNow } from '../senses/NoticedNow.tsx';
import { SettingRow } from './SettingRow.tsx';
import styles from './SettingsSection.module.css';
import { groupWords } from './setting-list.ts';
import type { ShownSetting } from './setting-list.ts';
import type { UseSettings } from './use-settings.ts';

interface SettingGroupCardProps {
  readonly group: Exclude<SettingGroup, 'hidden'>;
  /** Those of its settings that are to be shown. */
  readonly names: readonly ShownSetting[];
  /** Somebody looks for a setting: only settings are shown. */
  readonly isSearching?: boolean;
  readonly refused: UseSettings['refused'];
  readonly onChange: UseSettings['change'];
  readonly onReset: UseSettings['reset'];
}

/** Settings that belong together. */
export function SettingGroupCard({
  group,
  names,
  isSearching = false,
  refused,
  onChange,
  onReset,
}: SettingGroupCardProps) {
  const { t } = useWords();
  const { info } = useShared();
  return (
    <Card heading={t(groupWords(group))}>
      {group === 'holds' && !isSearching && <NoticedNow />}
      <ul className={styles.rows}>
        {names.map((name) => (
          <SettingRow
            key={name}
            name={name}
            refusal={refused.get(name) ?? null}
            onChange={onChange}
            onReset={onReset}
          />
        ))}
      </ul>
      {group === 'shortcuts' && info.platform === 'linux' && (
        <p className={styles.note}>{t('settings.shortcutsOnWayland')}</p>
      )}
    </Card>
  );
}
