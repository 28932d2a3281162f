import { describe, expect, it } from '@jest/globals';
import { Batcher } from './batcher.js';

describe('what is asked for together', () => {
  /** Runs that end when the test says so. */
  function held() {
    const runs: { items: number[]; end: () => void }[] = [];
    const together = new Batcher<number, number>(
      (items) =>
        new Promise((resolve, reject) => {
          const end = () => (items.includes(0) ? reject(new Error('nothing by zero')) : resolve(items.map((item) => 12 / item)));
          runs.push({ items, end });
        }),
    );
    const begun = async (count: number) => {
      while (runs.length < count) await new Promise((resolve) => setImmediate(resolve));
      return runs[count - 1];
    };
    return { together, begun };
  }

  it('in one instant, or while a run lasts, is done by one run, and each gets its own answer', async () => {
    const { together, begun } = held();
    const first = [together.add(1), together.add(2)];
    const one = await begun(1);
    const second = [together.add(3), together.add(4), together.add(6)];
    expect(one?.items).toEqual([1, 2]);
    one?.end();
    expect(await Promise.all(first)).toEqual([12, 6]);
    const two = await begun(2);
    expect(two?.items).toEqual([3, 4, 6]);
    two?.end();
    expect(await Promise.all(second)).toEqual([4, 3, 2]);
  });

  it('fails together, and the next run goes on', async () => {
    const { together, begun } = held();
    const asked = [together.add(0), together.add(1)].map((answer) => expect(answer).rejects.toThrow('nothing by zero'));
    (await begun(1))?.end();
    await Promise.all(asked);
    const next = together.add(12);
    (await begun(2))?.end();
    expect(await next).toBe(1);
  });
});
