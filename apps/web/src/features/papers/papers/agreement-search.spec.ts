import { describe, expect, it } from '@jest/globals';
import { nextStep, readAgreementSearch } from './agreement-search.js';

describe('the list of agreements in the address', () => {
  it('names a step that exists', () => {
    expect(readAgreementSearch({ etape: 'to_sign' })).toEqual({ etape: 'to_sign' });
    expect(readAgreementSearch({ etape: 'nowhere' })).toEqual({ etape: undefined });
  });
});

describe('an empty step', () => {
  const counts = [
    { step: 'with_host', count: 2 },
    { step: 'to_fill', count: 0 },
    { step: 'to_validate', count: 1 },
    { step: 'signed', count: 9 },
  ] as const;

  it('leads to the reader’s own step first, then to the first that has work', () => {
    expect([nextStep(counts, 'teacher'), nextStep(counts, 'school_staff')]).toEqual(['to_validate', 'with_host']);
  });

  it('leads nowhere once everything is signed', () => {
    expect(nextStep([{ step: 'signed', count: 9 }], 'teacher')).toBeNull();
  });
});
