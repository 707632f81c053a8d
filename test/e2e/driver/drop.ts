import type { Frame, Locator } from 'playwright-core';

/** Drops a file onto something, as from the system's own file manager. */
export async function drop(page: Frame, file: string, onto: Locator): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  const { x, y } = (await onto.boundingBox()) ?? { x: 0, y: 0 };
  const devtools = await page.page().context().newCDPSession(page.page());
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
}
