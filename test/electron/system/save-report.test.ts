import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SaveDialogOptions, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { paperOf, reportSaver } from '../../../electron/system/save-report.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

const PDF = Buffer.from('%PDF-1.7 …');

function saver(choice: { canceled: boolean; filePath: string }, country = 'DE') {
  const showSaveDialog = vi.fn((_options: SaveDialogOptions) => Promise.resolve(choice));
  const printToPDF = vi.fn((_options: object) => Promise.resolve(PDF));
  const logged: string[] = [];
  const save = reportSaver({
    dialog: { showSaveDialog: showSaveDialog },
    title: () => 'Save the report',
    country: () => country,
    log: (area) => logged.push(area),
  });
  const page = { printToPDF } as unknown as Pick<WebContents, 'printToPDF'>;
  return { save, page, showSaveDialog, printToPDF, logged };
}

describe('a report', () => {
  it('is what the window would print, in the place that the person chose', async () => {
    const filePath = path.join(temporaryFolder(), 'desk.pdf');
    const { save, page, showSaveDialog, printToPDF } = saver({ canceled: false, filePath });
    expect(await save(page, 'Workstation: my desk')).toBe('saved');
    expect(readFileSync(filePath)).toEqual(PDF);
    expect(printToPDF).toHaveBeenCalledWith(expect.objectContaining({ pageSize: 'A4' }));
    expect(showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'Save the report',
        defaultPath: 'Workstation my desk.pdf',
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }),
    );
  });

  it('is written nowhere if the person calls it off', async () => {
    const { save, page } = saver({ canceled: true, filePath: '' });
    expect(await save(page, 'desk')).toBe('cancelled');
  });

  it('fails without asking for a place where no PDF can be made', async () => {
    const { save, page, printToPDF, showSaveDialog, logged } = saver({
      canceled: true,
      filePath: '',
    });
    printToPDF.mockRejectedValueOnce(new Error('no printing here'));
    expect(await save(page, 'desk')).toBe('failed');
    expect(showSaveDialog).not.toHaveBeenCalled();
    expect(logged).toEqual(['report']);
  });

  it('fails where the disk refuses, and leaves nothing half', async () => {
    const folder = temporaryFolder();
    const { save, page, logged } = saver({ canceled: false, filePath: folder });
    expect(await save(page, 'desk')).toBe('failed');
    expect(existsSync(`${folder}.draft`)).toBe(false);
    expect(logged).toEqual(['export']);
  });

  it('fails for a window that is gone', async () => {
    const { save } = saver({ canceled: true, filePath: '' });
    expect(await save(undefined, 'desk')).toBe('failed');
  });
});

it.each([
  ['US', 'Letter'],
  ['us', 'Letter'],
  ['CA', 'Letter'],
  ['MX', 'Letter'],
  ['DE', 'A4'],
  ['GB', 'A4'],
  ['', 'A4'],
])('in %j paper is %s', (country, paper) => expect(paperOf(country)).toBe(paper));
