import { describe, expect, it } from '@jest/globals';
import { AskedTogether } from './asked-together.js';

describe('a question asked by several at once', () => {
  it('is answered once, and again when it is asked later', async () => {
    const together = new AskedTogether<number>();
    let found = 0;
    const find = async () => {
      found += 1;
      return found;
    };
    expect(await Promise.all([together.ask('a', find), together.ask('a', find), together.ask('b', find)])).toEqual([1, 1, 2]);
    expect(await together.ask('a', find)).toBe(3);
  });

  it('fails for all who wait, and is free again', async () => {
    const together = new AskedTogether<number>();
    const fail = () => Promise.reject(new Error('away'));
    const both = await Promise.allSettled([together.ask('a', fail), together.ask('a', fail)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together.ask('a', async () => 1)).toBe(1);
  });
});
