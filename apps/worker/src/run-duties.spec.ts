import { describe, expect, it } from '@jest/globals';
import { runDuties } from './run-duties.js';

describe('duties', () => {
  it('run in turn; one that fails is logged by its name, and the next ones run', async () => {
    const [ran, logged]: [string[], unknown[]] = [[], []];
    await runDuties(
      { error: (fields: unknown) => logged.push(fields) },
      {
        first: () => ran.push('first'),
        second: async () => {
          throw new Error('no');
        },
        third: () => {
          throw new Error('nor this');
        },
        fourth: async () => ran.push('fourth'),
      },
    );
    expect(ran).toEqual(['first', 'fourth']);
    expect(logged).toMatchObject([
      { duty: 'second', err: new Error('no') },
      { duty: 'third', err: new Error('nor this') },
    ]);
  });
});
