import { describe, expect, it, vi } from 'vitest';
import { createUndoable, UNDO_FOR } from '../../../electron/store/undoable.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { fakeClocks } from '../../fakes/clocks.ts';

const entry = (id: string): JournalEntry => ({ type: 'retraction', at: 1, entry: id });

function undoable() {
  const clocks = fakeClocks();
  const written: JournalEntry[] = [];
  const disk = { isFull: false };
  const onLapse = vi.fn();
  let id = 0;
  const changes = createUndoable<{ readonly what: string }>({
    appendNow: (entries) => {
      if (!disk.isFull) written.push(...entries);
      return !disk.isFull;
    },
    clocks,
    newId: () => `change-${(id += 1)}`,
    onLapse,
  });
  return { changes, written, disk, clocks, onLapse };
}

describe('a change that can be taken back', () => {
  it('is appended at once, and its undoing when it is taken back', () => {
    const { changes, written } = undoable();
    expect(changes.make([entry('a')], { what: 'added' }, () => [entry('b')])).toBe('changed');
    expect(changes.last()).toEqual({ what: 'added', change: 'change-1' });
    expect(changes.undo('change-1')).toBe('changed');
    expect([written, changes.last()]).toEqual([[entry('a'), entry('b')], null]);
  });

  it('cannot be taken back twice, nor once another change was made', () => {
    const { changes, written } = undoable();
    changes.make([entry('a')], { what: 'added' }, () => [entry('b')]);
    changes.make([entry('c')], { what: 'removed' }, () => [entry('d')]);
    expect(changes.undo('change-1')).toBe('gone');
    expect([changes.undo('change-2'), changes.undo('change-2')]).toEqual(['changed', 'gone']);
    expect(written).toEqual([entry('a'), entry('c'), entry('d')]);
  });

  it('stays for good after its minute, and says so once', () => {
    const { changes, clocks, onLapse } = undoable();
    changes.make([entry('a')], { what: 'added' }, () => [entry('b')]);
    clocks.pass(UNDO_FOR / 2);
    changes.make([entry('c')], { what: 'added' }, () => [entry('d')]);
    clocks.pass(UNDO_FOR - 1);
    expect([changes.last()?.change, onLapse.mock.calls.length]).toEqual(['change-2', 0]);
    clocks.pass(1);
    expect([changes.last(), changes.undo('change-2')]).toEqual([null, 'gone']);
    clocks.pass(UNDO_FOR);
    expect(onLapse).toHaveBeenCalledTimes(1);
  });

  it('that the disk refused leaves the one before it to be taken back', () => {
    const { changes, disk } = undoable();
    changes.make([entry('a')], { what: 'added' }, () => [entry('b')]);
    disk.isFull = true;
    expect(changes.make([entry('c')], { what: 'removed' }, () => [])).toBe('failed');
    expect(changes.undo('change-1')).toBe('failed');
    disk.isFull = false;
    expect(changes.undo('change-1')).toBe('changed');
  });
});
