import { describe, expect, it } from 'vitest';
import type { AnswerParts } from '../../../electron/command-line/answer.ts';
import { answer } from '../../../electron/command-line/answer.ts';
import { stateLines } from '../../../shared/breaks/state-lines.ts';
import { statusJsonSchema } from '../../../shared/command-line/status-json.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { running, statusWith } from '../../fakes/status.ts';

const view = { countedMl: 400, goalMl: 2_000 } as WaterView;

/** A Sitwell that notes what it is told to do. */
function sitwell(about: Partial<AnswerParts> = {}): AnswerParts & { readonly did: unknown[] } {
  const did: unknown[] = [];
  return {
    did,
    status: () => statusWith(),
    kinds: () => ['long', 'move'],
    settings: { get: () => ({ ...DEFAULT_SETTINGS, welcomed: true }) },
    water: {
      get: () => view,
      change: (command) => {
        did.push(command);
        return 'changed';
      },
    },
    reader: () => ({ translator: createTranslator('en'), timeZone: 'UTC' }),
    act: (action) => did.push(action),
    open: (section) => did.push(section),
    ...about,
  };
}

describe('status', () => {
  it('is the tray’s lines in words', () => {
    const parts = sitwell();
    const text = stateLines(parts.status(), parts.reader()).join('\n');
    expect(answer({ name: 'status', form: 'words' }, parts)).toEqual({ exit: 'done', text });
  });

  it('is one line in short', () => {
    const { text } = answer({ name: 'status', form: 'short' }, sitwell());
    expect(text).toBe('Break in 20m');
  });

  it('is one line of JSON for programs', () => {
    const { text } = answer({ name: 'status', form: 'json' }, sitwell());
    expect(text).not.toContain('\n');
    expect(statusJsonSchema.parse(JSON.parse(text))).toMatchObject({ drinks: { ml: 400 } });
  });

  it('does nothing', () => {
    const parts = sitwell();
    answer({ name: 'status', form: 'json' }, parts);
    expect(parts.did).toEqual([]);
  });
});

it('does what is asked, and says what is so then', () => {
  const parts = sitwell({ status: () => statusWith({ holds: ['paused'] }) });
  const said = answer({ name: 'pause', length: 'untilResumed' }, parts);
  expect(parts.did).toEqual([{ type: 'pause', length: 'untilResumed' }]);
  expect(said).toEqual({ exit: 'done', text: 'Paused until you resume.' });
});

it('does nothing that is not possible now', () => {
  const parts = sitwell({ status: () => statusWith({ phase: running() }) });
  expect(answer({ name: 'break', kind: null }, parts)).toMatchObject({ exit: 'notNow' });
  expect(parts.did).toEqual([]);
});

it('logs a drink as one that was typed', () => {
  const parts = sitwell();
  const amount = { number: '250', unit: 'ml' } as const;
  expect(answer({ name: 'drink', amount }, parts)).toMatchObject({ exit: 'done' });
  expect(parts.did).toEqual([{ type: 'log', ml: 250, drink: 'water', source: 'command' }]);
});

it('says so when the disk does not take a drink', () => {
  const parts = sitwell({ water: { get: () => view, change: () => 'failed' } });
  expect(answer({ name: 'drink', amount: null }, parts)).toEqual({
    exit: 'failed',
    text: 'That could not be saved, so nothing was changed.',
  });
});

it('opens a page', () => {
  const parts = sitwell();
  answer({ name: 'open', section: 'history' }, parts);
  expect(parts.did).toEqual(['history']);
});
