import { describe, expect, it } from 'vitest';
import { createDrinkPrompt } from '../../../electron/hydration/drink-prompt.ts';
import type { WaterUndo, WaterView } from '../../../shared/hydration/water-view.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';

const due = { proposal: { ml: 250, by: 'prompt' }, undo: null } as const;
const nothing = { proposal: null, undo: null } as const;
const logged: WaterUndo = {
  ...{ change: 'c', what: 'logged' },
  drink: { id: 'd', at: 0, ml: 250, drink: 'water' },
};

function promptWith({ settings = {}, places = true, fails = false } = {}) {
  const did: string[] = [];
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const prompt = createDrinkPrompt({
    window: {
      open: () => {
        if (fails) throw new Error('no window');
        did.push('open');
      },
      close: () => did.push('close'),
    },
    notifications: {
      show: (name, { title }) => did.push(`show ${name}: ${title}`) > 0,
      withdraw: (name) => void did.push(`withdraw ${name}`),
    },
    notice: (ml) => ({ title: `${ml}`, body: '', silent: true, onClick: () => undefined }),
    settings: (): Settings => ({ ...DEFAULT_SETTINGS, ...settings }),
    desktop: { placesWindows: places },
    ...{ problems, clocks },
  });
  const follow = (...views: readonly Pick<WaterView, 'proposal' | 'undo'>[]): readonly string[] => {
    for (const view of views) prompt.follow(view);
    return did;
  };
  return { prompt, did, follow, clocks, problems };
}

describe('the prompt for a drink', () => {
  it('opens once for a proposal, and closes with it', () => {
    const { follow } = promptWith();
    expect(follow(nothing, due, due)).toEqual(['open']);
    expect(follow(nothing, nothing)).toEqual(['open', 'withdraw drink', 'close']);
  });

  it('leaves a proposal that goes with a break to the break', () =>
    expect(promptWith().follow({ ...due, proposal: { ml: 250, by: 'break' } })).toEqual([]));

  it('closes when a break takes the proposal along', () =>
    expect(
      promptWith().follow(due, { ...due, proposal: { ml: 250, by: 'break' }, undo: logged }),
    ).toEqual(['open', 'withdraw drink', 'close']));

  it('stays for a moment after a drink, to offer it back, and not for ever', () => {
    const { follow, did, clocks } = promptWith();
    expect(follow(due, { ...nothing, undo: logged })).toEqual(['open', 'withdraw drink']);
    clocks.pass(8 * SECOND);
    expect(did.at(-1)).toBe('close');
  });

  it('is not held open by a drink that was logged before it came', () => {
    const before = { ...due, undo: logged };
    expect(
      promptWith()
        .follow(before, { ...before, proposal: null })
        .at(-1),
    ).toBe('close');
  });

  it.each([
    ['where notifications are chosen', { settings: { promptStyle: 'notification' } }],
    ['where windows cannot be placed', { places: false }],
  ])('is a notification %s', (_what, about) =>
    expect(promptWith(about).follow(due, nothing)).toEqual([
      'show drink: 250',
      'withdraw drink',
      'close',
    ]),
  );

  it('is a notification where its window fails or its page stops working', () => {
    const { follow, problems } = promptWith({ fails: true });
    expect(follow(due)).toEqual(['show drink: 250']);
    expect(problems.ids()).toEqual(['promptFailed']);
    const crashing = promptWith();
    crashing.follow(due);
    crashing.prompt.crashed();
    expect(crashing.did).toEqual(['open', 'show drink: 250']);
  });
});
