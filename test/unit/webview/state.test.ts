import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { firstQuery } from '../../../src/core/report/factTableMessages';
import { pageState, type PageState } from '../../../src/webview/table/state';
import { textsOf } from '../../../src/webview/texts';

const state: PageState = {
  article: 'file:///story/a.txt',
  query: { ...firstQuery, order: { article: 'file:///story/b.txt' }, hidden: ['file:///story/c.txt'] },
  active: { row: -1, column: 3 },
  top: 412.5,
  left: 0,
};

describe('what the page of the fact table keeps', () => {
  it('comes back as it was', () => {
    expect(v.parse(pageState, JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it.each([
    ['of another make', { version: 2 }],
    ['with an order that is gone', { ...state, query: { ...firstQuery, order: 'size' } }],
    ['with half a row', { ...state, active: { row: 1.5, column: 0 } }],
  ])('is left alone when it is %s', (_, kept) => {
    expect(v.safeParse(pageState, kept).success).toBe(false);
  });
});

describe('labels', () => {
  const texts = textsOf({ count: '{0} of {1} facts' });

  it('have their values filled in, also values that look like places for others', () => {
    expect(texts('count', '{1}', '$&')).toBe('{1} of $& facts');
    expect(texts('count', 3, 79)).toBe('3 of 79 facts');
  });

  it('stand for themselves when nobody worded them', () => {
    expect(texts('unknown')).toBe('unknown');
  });
});
