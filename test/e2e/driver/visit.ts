import type { Frame } from 'playwright-core';
import type { WindowKind } from '../../../shared/ipc/contract.ts';

/** Something on the screen, with a name for reports and pictures. */
export interface Screen {
  readonly name: string;
  readonly kind: WindowKind;
  readonly page: Frame;
}

/** Looks at one screen. */
export type Visit = (screen: Screen) => Promise<void>;
