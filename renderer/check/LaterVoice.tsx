import { useLater } from '../state/use-later.ts';
import type { CheckVoiceProps } from './CheckVoice.tsx';

const loadVoice = () => import('./CheckVoice.tsx');

/** The voice, which the first paint does not wait for. */
export function LaterVoice(props: CheckVoiceProps) {
  return useLater(loadVoice)?.showVoice(props) ?? null;
}
