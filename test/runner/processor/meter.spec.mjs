import { describe, expect, it } from '@jest/globals';
import { Meter } from './meter.mjs';

const RUNNER = 1;
const COMMANDS = {
  2: 'node node_modules/jest/bin/jest.js -c test/jest.config.mjs',
  3: 'node node_modules/jest-worker/build/workers/processChild.js',
  4: 'node dist/boot/worker.js',
  5: 'node test/support/database/test-database.process.mjs',
  6: 'postgres: seve',
  9: 'somebody else’s',
};
const one = (pid, parent, own, ended = 0) => ({ id: `${pid}:0`, pid, parent, own, ended });
const measured = (...samples) => {
  const meter = new Meter(RUNNER, (pid) => COMMANDS[pid]);
  for (const sample of samples) meter.sample(sample);
  return meter.seconds();
};

describe('seconds of processor of a run', () => {
  it('are those of each tree that the runner has started, by kind', () => {
    expect(measured([one(5, RUNNER, 1, 2), one(6, 5, 4), one(9, 77, 50)])).toEqual({ postgresql: 7 });
  });

  it('tell Jest from the programs that its suites start, also once these have ended', () => {
    const running = [one(2, RUNNER, 10), one(3, 2, 5), one(4, 3, 7)];
    const ended = [one(2, RUNNER, 11), one(3, 2, 6, 8)];
    expect(measured(running)).toEqual({ jest: 15, real: 7 });
    expect(measured(running, ended)).toEqual({ jest: 17, real: 8 });
  });

  it('keep what was last seen of what has ended', () => {
    expect(measured([one(5, RUNNER, 3)], [])).toEqual({ postgresql: 3 });
  });
});
