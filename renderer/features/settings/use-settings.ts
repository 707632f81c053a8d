import { useState } from 'react';
import type { SettingsChangeResult } from '../../../shared/ipc/views.ts';
import type { SettingName, Settings } from '../../../shared/settings/definitions.ts';
import { call } from '../../api.ts';
import { useAsk, useShared, useStore } from '../../state/context.ts';

/** Why a setting was not changed. */
export type Refusal = SettingsChangeResult['refused'][number]['reason'];

/** What a page does with settings. */
export interface UseSettings {
  readonly change: (changes: Partial<Settings>) => void;
  /** Sets settings back to how they came. */
  readonly reset: (names: readonly SettingName[]) => void;
  /** Takes the last reset back. */
  readonly undo: () => void;
  readonly refused: ReadonlyMap<string, Refusal>;
  /** What was just done that should be said. */
  readonly note: 'reset' | 'undone' | null;
}

/** Changes settings at once; remembers what was refused and how to undo a reset. */
export function useSettings(): UseSettings {
  const { settings } = useShared();
  const store = useStore();
  const ask = useAsk();
  const [refused, setRefused] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [before, setBefore] = useState<Settings | null>(null);
  const [note, setNote] = useState<UseSettings['note']>(null);

  const send = (changes: Partial<Settings>): void =>
    ask(
      call('settings.change', changes).then((result) => {
        store.set({ settings: result.settings });
        setRefused(new Map(result.refused.map(({ name, reason }) => [name, reason])));
      }),
    );

  return {
    change: (changes) => {
      setNote(null);
      send(changes);
    },
    reset: (names) => {
      setBefore(settings);
      setRefused(new Map());
      setNote('reset');
      ask(call('settings.reset', [...names]).then((now) => store.set({ settings: now })));
    },
    undo: () => {
      if (before) send(before);
      setNote('undone');
    },
    refused,
    note,
  };
}
