import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { SerialRunner } from './serial-runner.js';

describe('rounds of one runner', () => {
  it('run one at a time, while one more waits and others are not needed', async () => {
    const runner = new SerialRunner();
    const begun: string[] = [];
    const ends: Record<string, () => void> = {};
    const round = (name: string) =>
      runner.run(() => {
        begun.push(name);
        return new Promise<string>((resolve) => {
          ends[name] = () => resolve(`${name} is over`);
        });
      });
    const one = round('one');
    await setImmediate();
    const two = round('two');
    expect(await round('three')).toBeNull();
    expect(begun).toEqual(['one']);
    ends.one?.();
    expect(await one).toBe('one is over');
    await setImmediate();
    ends.two?.();
    expect(await two).toBe('two is over');
    expect(begun).toEqual(['one', 'two']);
  });

  it('go on after one that has failed', async () => {
    const runner = new SerialRunner();
    await expect(runner.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await runner.run(() => Promise.resolve('done'))).toBe('done');
  });
});
