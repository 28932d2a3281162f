import { describe, expect, it } from '@jest/globals';
import { safeCell } from './safe-cell.js';

describe('a cell of an export', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0@a', '＝1', '＋1', '－1', '＠a', ' \ufeff=1'])(
    'that begins like a formula, %j, is led by an apostrophe',
    (text) => expect(safeCell(text)).toBe(`'${text}`),
  );

  it.each(['', 'Inès', 'Jean-Marc', 'a=1', "O'Brien", '3 rue', '«-»', 'À + B'])('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
