import { describe, expect, it } from '@jest/globals';
import { readAgreementSearch, stepOfSearch } from './company-search.js';

describe('the address of the agreements of a company', () => {
  it('says the step, those to fill where it says none or one that does not exist', () => {
    expect(stepOfSearch(readAgreementSearch({ etape: 'to_sign' }))).toBe('to_sign');
    expect(stepOfSearch(readAgreementSearch({}))).toBe('with_host');
    expect(stepOfSearch(readAgreementSearch({ etape: 'nowhere' }))).toBe('with_host');
    expect(readAgreementSearch({ etape: 'with_host' })).toEqual({ etape: undefined });
  });
});
