import { describe, expect, it } from '@jest/globals';
import { isSaidOfWritten } from './written-findings.js';

describe('what the law says while the parts are written', () => {
  it('is said of what is there, not of what is missing yet', () => {
    const guards = ['mentions', 'working-time', 'signatories', 'quota', 'purpose'] as const;
    expect(guards.filter((guard) => isSaidOfWritten({ guard }))).toEqual(['working-time', 'quota']);
  });
});
