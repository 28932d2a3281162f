import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
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

  it('says a range of pay from the lowest to the highest', () => {
    expect(faultsOf({ payCents: 450, payMaxCents: 600, payUnit: 'hour' })).toEqual([]);
    expect(faultsOf({ payCents: 450, payMaxCents: 450, payUnit: 'hour' })).toEqual([]);
    expect(faultsOf({ payCents: 450, payMaxCents: 400, payUnit: 'hour' })).toEqual([
      { path: 'payMaxCents', code: 'offer.pay-range-reversed' },
    ]);
    expect(faultsOf({ payMaxCents: 400 })).toEqual([{ path: 'payCents', code: 'offer.pay-missing' }]);
  });

  it('is in one place at a time', () => {
    const autumn = { from: '2027-09-06', to: '2027-09-24', at: 'company' } as const;
    const winter = { from: '2027-09-27', to: '2027-10-08', at: 'school' } as const;
    expect(faultsOf({ workStudyBlocks: [autumn, winter] })).toEqual([]);
    expect(faultsOf({ workStudyBlocks: [winter, autumn] })).toEqual([]);
    expect(faultsOf({ workStudyBlocks: [{ ...winter, from: '2027-09-24' }, autumn] })).toEqual([
      { path: 'workStudyBlocks.1.from', code: 'offer.blocks-overlap' },
    ]);
    expect(faultsOf({ workStudyBlocks: [autumn, { ...winter, from: '2027-09-24' }] })).toEqual([
      { path: 'workStudyBlocks.1.from', code: 'offer.blocks-overlap' },
    ]);
    expect(faultsOf({ workStudyBlocks: [autumn, { ...winter, to: '2027-09-01' }] })).toEqual([
      { path: 'workStudyBlocks.1.to', code: 'offer.block-reversed' },
    ]);
  });

  it('names a language once, with one level', () => {
    const english = { language: 'en', level: 'b1' } as const;
    expect(faultsOf({ languages: [english, { language: 'de', level: 'a2' }] })).toEqual([]);
    expect(faultsOf({ languages: [english, { ...english, level: 'c1' }] })).toEqual([{ path: 'languages', code: 'offer.language-twice' }]);
  });

  it('names every fault at once', () => {
    expect(faultsOf({ startFrom: '2027-02-01', startTo: '2027-01-31', payCents: 1 }).map(({ path }) => path)).toEqual([
      'startTo',
      'payUnit',
    ]);
  });
});
