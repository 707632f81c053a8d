import { useEffect, useState } from 'react';
import type { ShortcutSetting } from '../../../../shared/settings/shortcuts.ts';
import { call } from '../../../api.ts';

/** Whether something else on this computer has the keys of this setting: tried again whenever it is looked at. */
export function useTaken(name: ShortcutSetting, value: string, isRecording: boolean): boolean {
  const [taken, setTaken] = useState('');
  useEffect(() => {
    if (isRecording || value === '') return undefined;
    let isCurrent = true;
    call('shortcuts.rest', false)
      .then((names) => {
        if (isCurrent) setTaken(names.includes(name) ? value : '');
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [name, value, isRecording]);
  return value !== '' && taken === value;
}
