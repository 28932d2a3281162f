import { describe, expect, it } from '@jest/globals';
import { SelfWatch } from './self-watch.js';

const dead = () => Promise.reject(new Error('the pool is dead'));
const silent = () => new Promise<never>(() => undefined);
const well = () => Promise.resolve();

/** Ends that came after so many looks. */
async function endsAfter(looks: number, work: (look: number) => Promise<unknown>, wouldStart: () => Promise<boolean>): Promise<unknown[]> {
  const ends: unknown[] = [];
  let look = 0;
  const watch = new SelfWatch({ work: () => work(look), wouldStart, end: (fault) => ends.push(String(fault)) }, 1);
  for (; look < looks; look += 1) await watch.look();
  return ends;
}

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);

describe('a process that watches itself', () => {
  it('ends once, after nine looks at connections that are dead while a new process could work', async () => {
    expect(await endsAfter(8, dead, yes)).toEqual([]);
    expect(await endsAfter(12, dead, yes)).toEqual(['Error: the pool is dead']);
  });

  it('takes silence for death', async () => {
    expect(await endsAfter(9, silent, yes)).toEqual(['Error: no answer in time']);
  });

  it.each([
    ['the database is away for all', no],
    ['nobody can tell', dead],
  ])('waits as long as %s', async (_what, wouldStart) => {
    expect(await endsAfter(100, dead, wouldStart)).toEqual([]);
  });

  it('begins to count anew with each answer', async () => {
    expect(await endsAfter(100, (look) => (look % 9 === 8 ? well() : dead()), yes)).toEqual([]);
  });
});
