import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths } from './column-widths.js';

const least = fc.integer({ min: 5, max: 100 });
const columns = fc.array(
  fc.record({ least, more: fc.integer({ min: 0, max: 2_000 }) }).map(({ least, more }) => ({ least, natural: least + more })),
  { minLength: 1, maxLength: 7 },
);

describe('widths of columns', () => {
  it('fill the line exactly, none without room', () => {
    fc.assert(
      fc.property(columns, (columns) => {
        const widths = columnWidths(columns, 475);
        expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(475, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  it('give a short column what it asks for, beside a long one', () => {
    expect(
      columnWidths(
        [
          { least: 20, natural: 40 },
          { least: 30, natural: 60 },
          { least: 50, natural: 900 },
        ],
        475,
      ),
    ).toEqual([40, 60, 375]);
  });

  it('shrink in equal measure where not even the longest words fit', () => {
    expect(
      columnWidths(
        [
          { least: 100, natural: 100 },
          { least: 300, natural: 300 },
        ],
        200,
      ),
    ).toEqual([50, 150]);
  });
});
