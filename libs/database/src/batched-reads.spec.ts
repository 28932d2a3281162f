import { describe, expect, it } from '@jest/globals';
import { BatchedReads } from './batched-reads.js';

/** Reads that the test answers, in the order in which they began; the first two are of others, and keep later keys waiting. */
class Reads {
  readonly begun: { keys: readonly string[]; answer: (rows: (string | undefined)[]) => void; fail: (error: Error) => void }[] = [];
  readonly batched = new BatchedReads<string>(
    (keys) => new Promise((resolve, reject) => void this.begun.push({ keys, answer: resolve, fail: reject })),
  );

  get keys(): readonly (readonly string[])[] {
    return this.begun.map(({ keys }) => keys);
  }
}

describe('batched reads', () => {
  it('read keys that are asked while two reads run together by the next, which begins after the last of them was asked', async () => {
    const reads = new Reads();
    const first = ['a', 'b'].map((key) => reads.batched.find(key));
    const later = ['c', 'd'].map((key) => reads.batched.find(key));
    expect(reads.keys).toEqual([['a'], ['b']]);
    reads.begun[1]?.answer(['B']);
    await expect(first[1]).resolves.toBe('B');
    expect(reads.keys).toEqual([['a'], ['b'], ['c', 'd']]);
    reads.begun[2]?.answer(['C', undefined]);
    await expect(Promise.all(later)).resolves.toEqual(['C', undefined]);
    reads.begun[0]?.answer(['A']);
    await expect(first[0]).resolves.toBe('A');
  });

  it('read a key that is asked several times once, but not by a read that had begun before', async () => {
    const reads = new Reads();
    const before = [reads.batched.find('a'), reads.batched.find('a')];
    const after = [reads.batched.find('a'), reads.batched.find('a')];
    reads.begun[0]?.answer(['old']);
    await expect(before[0]).resolves.toBe('old');
    expect(reads.keys).toEqual([['a'], ['a'], ['a']]);
    reads.begun[2]?.answer(['new']);
    await expect(Promise.all(after)).resolves.toEqual(['new', 'new']);
  });

  it('take two hundred keys at once, and leave the others to the next', () => {
    const reads = new Reads();
    for (let key = 0; key < 252; key += 1) void reads.batched.find(String(key));
    reads.begun[0]?.answer([]);
    expect(reads.keys.map(({ length }) => length)).toEqual([1, 1]);
    return Promise.resolve()
      .then(() => undefined)
      .then(() => expect(reads.keys.map(({ length }) => length)).toEqual([1, 1, 200]));
  });

  it('reject those who asked for a read that failed, and go on with the next', async () => {
    const reads = new Reads();
    const failing = reads.batched.find('a');
    const other = reads.batched.find('b');
    const next = reads.batched.find('c');
    reads.begun[0]?.fail(new Error('the database is away'));
    await expect(failing).rejects.toThrow('the database is away');
    reads.begun[2]?.answer(['C']);
    await expect(next).resolves.toBe('C');
    reads.begun[1]?.answer(['B']);
    await expect(other).resolves.toBe('B');
  });
});
