import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@seve/domain';
import { pageOf, readCursor } from './cursor.js';

const ID = '01a20e54-53dc-71d8-a114-3f97f961f098';

describe('a page of a list', () => {
  it('ends with the cursor of its last row while rows follow', () => {
    const page = pageOf(
      [
        { id: ID, rank: 4 },
        { id: 'next', rank: 5 },
      ],
      1,
      ({ rank, id }) => [rank, id],
    );
    expect(page.items).toHaveLength(1);
    expect(readCursor(page.next ?? '', ['whole', 'id'])).toEqual([4, ID]);
  });

  it('has no cursor at the end, nor at the start', () => {
    expect(pageOf([{ id: ID }], 1, ({ id }) => [id]).next).toBeNull();
    expect(readCursor(undefined, ['id'])).toBeNull();
  });

  it.each(['', 'abc', '%%%', Buffer.from('["x"]').toString('base64url'), Buffer.from('{"0":1}').toString('base64url')])(
    'refuses a cursor that we did not write: %j',
    (cursor) => {
      expect(() => readCursor(cursor, ['id'])).toThrow(InvalidInput);
    },
  );

  it('keeps the microseconds of an instant', () => {
    const instant = '2026-11-24 16:08:58.123456+00';
    const { next } = pageOf([{ instant }, { instant }], 1, (row) => [row.instant]);
    expect(readCursor(next ?? '', ['instant'])).toEqual([instant]);
  });
});
