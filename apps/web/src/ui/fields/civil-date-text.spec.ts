import { describe, expect, it } from '@jest/globals';
import { readDay, writeDay } from './civil-date-text.js';

describe('a day typed by hand', () => {
  it.each(['11/01/2027', '11/1/2027', '11.01.2027', '11-01-27', '11 01 2027', '11012027', ' 2027-01-11 '])('reads %s', (typed) => {
    expect(readDay(typed)).toBe('2027-01-11');
  });

  it.each(['', '11/01', '31/02/2027', '13/13/2027', 'demain', '1/1/1'])('does not guess %s', (typed) => {
    expect(readDay(typed)).toBeNull();
  });

  it('shows a day in French order and keeps anything else as typed', () => {
    expect(writeDay('2027-01-11')).toBe('11/01/2027');
    expect(writeDay('31/02/2027')).toBe('31/02/2027');
  });
});
