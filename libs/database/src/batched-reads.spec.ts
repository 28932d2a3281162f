import { describe, expect, it } from '@jest/globals';
import { BatchedReads } from './batched-reads.js';

/** Reads that the test answers, in the order in which they began. */
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
  it('read keys that are asked during a read together by the next, which begins after the last of them was asked', async () => {
    const reads = new Reads();
    const first = reads.batched.find('a');
    const later = ['b', 'c'].map((key) => reads.batched.find(key));
    expect(reads.keys).toEqual([['a']]);
    reads.begun[0]?.answer(['A']);
    await expect(first).resolves.toBe('A');
    expect(reads.keys).toEqual([['a'], ['b', 'c']]);
    reads.begun[1]?.answer(['B', undefined]);
    await expect(Promise.all(later)).resolves.toEqual(['B', undefined]);
  });

  it('read a key that is asked several times once, but not by a read that had begun before', async () => {
    const reads = new Reads();
    const before = reads.batched.find('a');
    const after = [reads.batched.find('a'), reads.batched.find('a')];
    reads.begun[0]?.answer(['old']);
    await expect(before).resolves.toBe('old');
    expect(reads.keys).toEqual([['a'], ['a']]);
    reads.begun[1]?.answer(['new']);
    await expect(Promise.all(after)).resolves.toEqual(['new', 'new']);
  });

  it('reject those who asked for a read that failed, and go on with the next', async () => {
    const reads = new Reads();
    const failing = reads.batched.find('a');
    const next = reads.batched.find('b');
    reads.begun[0]?.fail(new Error('the database is away'));
    await expect(failing).rejects.toThrow('the database is away');
    reads.begun[1]?.answer(['B']);
    await expect(next).resolves.toBe('B');
    const last = reads.batched.find('c');
    reads.begun[2]?.answer(['C']);
    await expect(last).resolves.toBe('C');
  });
});
