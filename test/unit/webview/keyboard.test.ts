import { describe, expect, it } from 'vitest';
import { isMenu, isTyping, moved, type Key } from '../../../src/webview/table/keyboard';

const extent = { rows: 100, columns: 12, page: 9 };
const at = { row: 20, column: 5 };

/** A key as people write it: "Control+Home". */
function key(name: string): Key {
  const parts = name.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}

describe('keys in the table', () => {
  it.each([
    ['ArrowUp', { row: 19, column: 5 }],
    ['ArrowDown', { row: 21, column: 5 }],
    ['ArrowLeft', { row: 20, column: 4 }],
    ['ArrowRight', { row: 20, column: 6 }],
    ['PageUp', { row: 11, column: 5 }],
    ['PageDown', { row: 29, column: 5 }],
    ['Home', { row: 20, column: 0 }],
    ['End', { row: 20, column: 11 }],
    ['Control+Home', { row: 0, column: 0 }],
    ['Meta+End', { row: 99, column: 11 }],
  ])('%s moves', (name, expected) => {
    expect(moved(key(name), at, extent)).toEqual(expected);
  });

  it('leave the head of the table to the arrow keys alone', () => {
    expect(moved(key('PageUp'), { row: 3, column: 5 }, extent)).toEqual({ row: 0, column: 5 });
    expect(moved(key('ArrowUp'), { row: 0, column: 5 }, extent)).toEqual({ row: -1, column: 5 });
  });

  it.each(['Enter', 'Tab', 'a', 'Control+ArrowDown'])('%s does not move', name => {
    expect(moved(key(name), at, extent)).toBeUndefined();
  });

  it.each(['F2', 'ContextMenu', 'Shift+F10'])('%s leads to what can be done with a row', name => {
    expect(isMenu(key(name))).toBe(true);
  });

  it.each([
    ['a', true],
    ['9', true],
    ['é', true],
    ['Enter', false],
    [' ', false],
    ['Control+c', false],
    ['Alt+f', false],
  ])('%s types: %s', (name, expected) => {
    expect(isTyping(key(name))).toBe(expected);
    expect(isMenu(key(name))).toBe(false);
  });
});
