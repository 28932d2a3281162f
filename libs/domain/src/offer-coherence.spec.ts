import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from './errors.js';
import { type OfferPairs, requireCoherent } from './offer-coherence.js';

const EMPTY: OfferPairs = { startFrom: null, startTo: null, payCents: null, payUnit: null };

function faultsOf(offer: Partial<OfferPairs>) {
  try {
    requireCoherent({ ...EMPTY, ...offer });
    return [];
  } catch (error) {
    return (error as InvalidInput).errors;
  }
}

describe('a draft', () => {
  it('may leave its dates and its pay open', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ startFrom: '2027-01-11' })).toEqual([]);
    expect(faultsOf({ startFrom: '2027-01-11', startTo: '2027-01-11', payCents: 450, payUnit: 'hour' })).toEqual([]);
  });

  it('may not start after its latest start', () => {
    expect(faultsOf({ startFrom: '2027-02-01', startTo: '2027-01-31' })).toEqual([{ path: 'startTo', code: 'offer.dates-reversed' }]);
  });

  it('says its pay with its unit, or neither', () => {
    expect(faultsOf({ payCents: 450 })).toEqual([{ path: 'payUnit', code: 'offer.pay-unit-missing' }]);
    expect(faultsOf({ payUnit: 'month' })).toEqual([{ path: 'payCents', code: 'offer.pay-missing' }]);
  });

  it('names every fault at once', () => {
    expect(faultsOf({ startFrom: '2027-02-01', startTo: '2027-01-31', payCents: 1 }).map(({ path }) => path)).toEqual([
      'startTo',
      'payUnit',
    ]);
  });
});
