import type { Frame, Locator } from 'playwright-core';
import type { MessageKey, MessageValues } from '../../../shared/messages/translator.ts';
import type { WindowKind } from '../../../shared/ipc/contract.ts';
import type { Sitwell } from './sitwell.ts';
import { HOUR, MINUTE, SECOND } from './time.ts';
import { t } from './words.ts';

/** The button with these words. */
export const button = (page: Frame, key: MessageKey, values?: MessageValues): Locator =>
  page.getByRole('button', { name: t(key, values), exact: true });

/** Clicks the button with these words and waits for what follows. */
export async function click(
  sitwell: Sitwell,
  page: Frame,
  key: MessageKey,
  values?: MessageValues,
): Promise<void> {
  await button(page, key, values).click();
  await sitwell.settle();
}

/** Everything a person can read in a page, one line. */
export const textOf = async (page: Frame): Promise<string> =>
  (await page.locator('body').innerText()).replaceAll(/\s+/gu, ' ');

/** Kinds of the windows that are shown, the one with the keyboard first. */
export async function shown(sitwell: Sitwell): Promise<readonly WindowKind[]> {
  const windows = (await sitwell.windows()).filter(({ visible }) => visible);
  return windows
    .sort((one, other) => Number(other.focused) - Number(one.focused))
    .map(({ kind }) => kind);
}

/** Closes a window as its own button does. */
export async function close(sitwell: Sitwell, kind: WindowKind): Promise<void> {
  const page = await sitwell.page(kind);
  await page.evaluate(() => {
    window.close();
  });
  await sitwell.gone(kind);
}

/** Lets time pass in small steps until a window of this kind is there; throws after `limit`. */
export async function waitFor(sitwell: Sitwell, kind: WindowKind, limit: number): Promise<Frame> {
  const end = sitwell.computer.now() + limit;
  for (;;) {
    const there = (await sitwell.windows()).some((window) => window.kind === kind);
    if (there) return sitwell.page(kind);
    if (sitwell.computer.now() >= end) throw new Error(`No ${kind} window within ${String(limit / MINUTE)} min.`); // prettier-ignore
    await sitwell.computer.advance(15 * SECOND);
  }
}

/**
 * Somebody works with keys and mouse until Sitwell asks for a break. The first `jump` passes in one
 * go, which is quicker; a prompt that comes earlier than that is a fault.
 */
export async function workUntilPrompt(sitwell: Sitwell, jump = 29 * MINUTE): Promise<Frame> {
  await sitwell.computer.active();
  await sitwell.computer.advance(jump);
  if ((await sitwell.windows()).length > 0) throw new Error('Something was shown too early.');
  return waitFor(sitwell, 'prompt', HOUR);
}

/** Takes the hands off and waits for the announced break to open. */
export async function restUntilBreak(sitwell: Sitwell): Promise<Frame> {
  await sitwell.computer.still();
  return waitFor(sitwell, 'break', 2 * MINUTE);
}

/** Works until prompted, and starts the break with the prompt's button. */
export async function startBreak(sitwell: Sitwell): Promise<Frame> {
  const prompt = await workUntilPrompt(sitwell);
  await click(sitwell, prompt, 'prompt.start');
  return sitwell.page('break');
}
