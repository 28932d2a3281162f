import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedDirectory } from './cached-directory.js';
import { type DirectoryAnswer, DirectoryFailure } from './company-directory.port.js';

const UNKNOWN: DirectoryAnswer = { outcome: 'unknown' };
const HOUR = 3_600_000;
const siretOf = (number: number) => String(number).padStart(14, '0');

describe('patience with the directory', () => {
  let now: number;
  let asked: string[];
  let rests: string[];
  let answer: (siret: string) => Promise<DirectoryAnswer>;
  let directory: CachedDirectory;

  beforeEach(() => {
    now = 1_000_000;
    asked = [];
    rests = [];
    answer = async () => UNKNOWN;
    directory = new CachedDirectory({
      ask: (siret) => {
        asked.push(siret);
        return answer(siret);
      },
      onRest: (reason) => rests.push(reason),
      now: () => now,
    });
  });
  /** Each in its own second, so that none waits for its turn. */
  const find = (number: number) => {
    now += 1_000;
    return directory.find(siretOf(number));
  };
  const fails = () => Promise.reject(new DirectoryFailure('status 500'));

  it('tells a kept answer again for as long as it holds', async () => {
    await find(1);
    now += HOUR - 2_000;
    await find(1);
    expect(asked).toHaveLength(1);
    now += 3_000;
    await find(1);
    expect(asked).toHaveLength(2);
  });

  it('keeps a bounded number of answers, and forgets the oldest', async () => {
    for (let number = 0; number <= 2_000; number += 1) {
      await directory.find(siretOf(number));
      now += 200;
    }
    await directory.find(siretOf(2_000));
    expect(asked).toHaveLength(2_001);
    await find(0);
    expect(asked).toHaveLength(2_002);
  });

  it('asks once for a number that is asked for twice at a time', async () => {
    await Promise.all([directory.find(siretOf(1)), directory.find(siretOf(1))]);
    expect(asked).toHaveLength(1);
  });

  it('leaves the directory alone after three failures in a row, and asks again later', async () => {
    answer = fails;
    expect(await find(1)).toEqual({ outcome: 'unreachable' });
    await find(2);
    expect(rests).toEqual([]);
    await find(3);
    expect(rests).toEqual(['status 500']);
    answer = async () => UNKNOWN;
    expect(await find(4)).toEqual({ outcome: 'unreachable' });
    expect(asked).toHaveLength(3);
    now += 30_000;
    expect(await find(4)).toEqual(UNKNOWN);
  });

  it('begins to count failures anew with a good answer', async () => {
    answer = fails;
    await find(1);
    await find(2);
    answer = async () => UNKNOWN;
    await find(3);
    answer = fails;
    await find(4);
    await find(5);
    expect(rests).toEqual([]);
  });

  it('does not ask again by itself, nor at once for a number that has failed', async () => {
    answer = fails;
    await find(1);
    await find(1);
    expect(asked).toHaveLength(1);
  });

  it('rests at once, and as long as it is asked to, when there were too many questions', async () => {
    answer = () => Promise.reject(new DirectoryFailure('status 429', 120));
    await find(1);
    answer = async () => UNKNOWN;
    now += 100_000;
    await find(2);
    expect(asked).toHaveLength(1);
    now += 20_000;
    await find(2);
    expect(asked).toHaveLength(2);
  });

  it('asks no question whose turn would come too late', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => directory.find(siretOf(number))));
    expect(answers.filter(({ outcome }) => outcome === 'unreachable')).toHaveLength(9);
    expect(asked).toHaveLength(11);
  });
});
