import { describe, expect, it } from '@jest/globals';
import { Arena } from './arena.js';

describe('the memory of the index', () => {
  it('gives zeros that nobody else has, eight bytes apart at least', () => {
    const arena = new Arena();
    const [one, other] = [arena.cells('u8', 3), arena.cells('u32', 2)];
    one.fill(7);
    expect([...other]).toEqual([0, 0]);
    expect(other.byteOffset % 8).toBe(0);
  });

  it('grows beyond its first pages, and cells taken before still hold what they held', () => {
    const arena = new Arena();
    const before = arena.cells('u16', 4).fill(9);
    const many = arena.cells('i32', 1_000_000);
    many[999_999] = 5;
    expect([before[3], many[999_999]]).toEqual([9, 5]);
  });

  it('moves cells that grow with what they hold, and gives their old place to others', () => {
    const arena = new Arena();
    const old = arena.cells('i32', 100).fill(3);
    const grown = arena.grown('i32', old, 200);
    expect([grown[99], grown[100]]).toEqual([3, 0]);
    const next = arena.grown('u8', arena.cells('u8', 0), 16);
    expect(next.byteOffset).toBe(old.byteOffset);
    expect(Math.max(...next)).toBe(0);
  });

  it('takes back what was taken after a mark, as zeros', () => {
    const arena = new Arena();
    const mark = arena.mark();
    arena.cells('u8', 64).fill(1);
    arena.release(mark);
    expect(Math.max(...arena.cells('u8', 64))).toBe(0);
  });

  it('is one memory for whoever shares it: two who take at once take different places', () => {
    const one = new Arena();
    const twin = new Arena(one.memory);
    const offsets = [one.cells('u8', 8), twin.cells('u8', 8), one.cells('u8', 8)].map(({ byteOffset }) => byteOffset);
    expect(new Set(offsets).size).toBe(3);
  });
});
