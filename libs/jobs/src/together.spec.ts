import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

describe('what is asked for together', () => {
  /** Runs that end when the test says so. */
  function held() {
    const runs: { items: number[]; end: () => void }[] = [];
    const together = new Together<number, number>(
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
    const first = [together.ask(1), together.ask(2)];
    const one = await begun(1);
    const second = [together.ask(3), together.ask(4), together.ask(6)];
    expect(one?.items).toEqual([1, 2]);
    one?.end();
    expect(await Promise.all(first)).toEqual([12, 6]);
    const two = await begun(2);
    expect(two?.items).toEqual([3, 4, 6]);
    two?.end();
    expect(await Promise.all(second)).toEqual([4, 3, 2]);
  });

  it('is tried alone when it fails together, so that only who is at fault fails, and the next run goes on', async () => {
    const { together, begun } = held();
    const [fine, atFault] = [together.ask(1), together.ask(0)];
    const refused = expect(atFault).rejects.toThrow('nothing by zero');
    for (const [run, items] of [[1, 0], [1], [0]].entries()) {
      const one = await begun(run + 1);
      expect(one?.items).toEqual(items);
      one?.end();
    }
    await refused;
    expect(await fine).toBe(12);
    const next = together.ask(12);
    (await begun(4))?.end();
    expect(await next).toBe(1);
  });

  it('is not tried any more once two have failed alone, and fails as they did', async () => {
    let runs = 0;
    const away = new Together<number, number>(async () => {
      runs += 1;
      throw new Error('nobody answers');
    });
    const asked = [1, 2, 3, 4, 5].map((item) => expect(away.ask(item)).rejects.toThrow('nobody answers'));
    await Promise.all(asked);
    await away.settled();
    expect(runs).toBe(3);
  });
});
