import { describe, expect, it } from '@jest/globals';
import { hasOfferEnded, isOpenToApplications, type OfferOpening, seatsLeft } from './offer-seats.js';

const TODAY = '2026-11-24';
const anOffer = (changes: Partial<OfferOpening> = {}): OfferOpening => ({
  status: 'published',
  expiresOn: null,
  seats: 2,
  held: 1,
  ...changes,
});

describe('the seats of an offer', () => {
  it('are those that no offered or accepted application holds', () => {
    expect(seatsLeft({ seats: 3, held: 1 })).toBe(2);
    expect(seatsLeft({ seats: 3, held: 3 })).toBe(0);
  });

  it('are never fewer than none, even when the company lowers their number', () => expect(seatsLeft({ seats: 1, held: 2 })).toBe(0));
});

describe('an offer', () => {
  it('takes applications while it is published with a seat left', () => expect(isOpenToApplications(anOffer(), TODAY)).toBe(true));
  it('takes none once every seat is held', () => expect(isOpenToApplications(anOffer({ held: 2 }), TODAY)).toBe(false));
  it('takes applications on its last day, none the day after', () => {
    expect(isOpenToApplications(anOffer({ expiresOn: TODAY }), TODAY)).toBe(true);
    expect(isOpenToApplications(anOffer({ expiresOn: '2026-11-23' }), TODAY)).toBe(false);
  });
  it.each(['draft', 'submitted', 'filled', 'closed'] as const)('takes none while %s', (status) => {
    expect(isOpenToApplications(anOffer({ status }), TODAY)).toBe(false);
  });
  it.each(['filled', 'expired', 'closed', 'archived'] as const)('has ended once %s', (status) => {
    expect(hasOfferEnded(anOffer({ status }), TODAY)).toBe(true);
  });
  it('has ended the day after its last day, where it was published', () => {
    const past = { expiresOn: '2026-11-23' };
    expect(hasOfferEnded(anOffer({ expiresOn: TODAY }), TODAY)).toBe(false);
    expect(hasOfferEnded(anOffer(past), TODAY)).toBe(true);
    for (const status of ['draft', 'submitted', 'changes_requested', 'paused'] as const)
      expect(hasOfferEnded(anOffer({ status, ...past }), TODAY)).toBe(false);
  });
});
