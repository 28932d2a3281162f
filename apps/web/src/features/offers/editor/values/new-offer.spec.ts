import { describe, expect, it } from '@jest/globals';
import { withUsualDates } from './new-offer.js';
import { emptyOffer } from './offer-form-values.js';

const empty = emptyOffer({ communeInsee: '80021', communeName: 'Amiens' });

describe('a new offer', () => {
  it.each([
    ['2026-11-24', '2027-01-11'],
    ['2026-11-23', '2027-01-04'],
    ['2026-11-29', '2027-01-11'],
  ])('written on %s starts on a Monday six weeks later, %s', (today, startFrom) => {
    expect(withUsualDates(empty, today).startFrom).toBe(startFrom);
  });

  it('proposes two weeks to choose from, and applications until a week before', () => {
    const { startFrom, startTo, expiresOn, durationWeeks } = withUsualDates(empty, '2026-11-23');
    expect([startFrom, startTo, expiresOn, durationWeeks]).toEqual(['2027-01-04', '2027-01-18', '2026-12-28', 8]);
  });
});
