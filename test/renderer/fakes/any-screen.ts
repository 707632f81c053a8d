import type { UserEvent } from '@testing-library/user-event';
import type { WindowKind } from '../../../shared/ipc/contract.ts';
import type { FakeOptions } from './bridge.ts';

/** A screen that a person can come to. */
export interface AnyScreen {
  readonly page: WindowKind;
  readonly options?: FakeOptions;
  /** From the first sight of the page to the screen. */
  readonly go?: (user: UserEvent) => Promise<void>;
}
