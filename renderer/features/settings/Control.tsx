import type { WeekHours } from '../../../shared/time/week-hours.ts';
import { SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { isShortcut } from '../../../shared/settings/shortcuts.ts';
import { AmountControl } from './controls/AmountControl.tsx';
import { AmountsControl } from './controls/AmountsControl.tsx';
import { ChoiceControl } from './controls/ChoiceControl.tsx';
import { HourControl } from './controls/HourControl.tsx';
import { FoldedHours } from './controls/FoldedHours.tsx';
import { NamesControl } from './controls/NamesControl.tsx';
import { NumberControl } from './controls/NumberControl.tsx';
import { ShortcutControl } from './controls/ShortcutControl.tsx';
import { ToggleControl } from './controls/ToggleControl.tsx';
import { VolumeControl } from './controls/VolumeControl.tsx';
import { VoiceControl } from './controls/VoiceControl.tsx';
import type { ShownSetting } from './setting-list.ts';

interface ControlProps {
  readonly name: ShownSetting;
  /** The setting's name in words, which names the control. */
  readonly label: string;
  /** Id of the sentence about the setting. */
  readonly describedBy: string;
  readonly value: Settings[ShownSetting];
  readonly onChange: (value: unknown) => void;
}

/** The control that fits a setting's shape. */
export function Control({ name, label, describedBy, value, onChange }: ControlProps) {
  const definition = SETTINGS[name];
  const common = { label, describedBy, onChange };
  switch (definition.shape) {
    case 'toggle':
      return <ToggleControl {...common} value={value === true} />;
    case 'number':
      if (definition.unit === 'hour')
        return <HourControl {...common} value={value as number} definition={definition} />;
      if (definition.unit === 'ml')
        return <AmountControl {...common} value={value as number} definition={definition} />;
      if (name === 'soundVolume')
        return <VolumeControl {...common} value={value as number} definition={definition} />;
      return <NumberControl {...common} value={value as number} definition={definition} />;
    case 'choice':
      return <ChoiceControl {...common} name={name} value={value as string} />;
    case 'text':
      if (name === 'voiceName') return <VoiceControl {...common} value={value as string} />;
      return isShortcut(name) ? (
        <ShortcutControl {...common} name={name} value={value as string} />
      ) : null;
    case 'hours':
      return <FoldedHours label={label} onChange={onChange} value={value as WeekHours} />;
    case 'amounts':
      return (
        <AmountsControl {...common} value={value as readonly number[]} definition={definition} />
      );
    case 'names':
      return (
        <NamesControl {...common} value={value as readonly string[]} definition={definition} />
      );
  }
}
