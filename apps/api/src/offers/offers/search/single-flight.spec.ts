import { describe, expect, it } from '@jest/globals';
import { SingleFlight } from './single-flight.js';

describe('a question asked by several at once', () => {
  it('is answered once, and again when it is asked later', async () => {
    const together = new SingleFlight<number>();
    let found = 0;
    const find = async () => {
      found += 1;
      return found;
    };
    expect(await Promise.all([together.do('a', find), together.do('a', find), together.do('b', find)])).toEqual([1, 1, 2]);
    expect(await together.do('a', find)).toBe(3);
  });

  it('fails for all who wait, and is free again', async () => {
    const together = new SingleFlight<number>();
    const fail = () => Promise.reject(new Error('away'));
    const both = await Promise.allSettled([together.do('a', fail), together.do('a', fail)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together.do('a', async () => 1)).toBe(1);
  });
});
