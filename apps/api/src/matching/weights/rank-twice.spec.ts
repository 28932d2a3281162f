import { describe, expect, it } from '@jest/globals';
import { amongFirst, countMoves, type Moved } from './rank-twice.js';

const standing = (rank: number) => ({ rank, studentScore: 0, postScore: 0, total: 10_000 - rank });
const moved = (offerId: string, before: number, after: number): Moved => ({
  studentId: 'a-student',
  offerId,
  before: standing(before),
  after: standing(after),
});
const MOVES = [moved('climbs', 4, 1), moved('first', 1, 2), moved('stays', 3, 3), moved('falls', 2, 4)];

describe('a list under other weights', () => {
  it('shows whoever is among the first of both lists', () => {
    expect(amongFirst(MOVES, 1).map(({ offerId }) => offerId)).toEqual(['climbs', 'first']);
    expect(amongFirst(MOVES, 2).map(({ offerId }) => offerId)).toEqual(['climbs', 'first', 'falls']);
  });

  it('counts who moves up, who down, and who stays', () => {
    expect(countMoves(MOVES)).toEqual({ up: 1, down: 2, same: 1 });
  });
});
