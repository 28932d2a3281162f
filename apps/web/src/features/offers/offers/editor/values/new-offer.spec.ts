import { describe, expect, it } from '@jest/globals';
import { withPeriod, withUsualDates } from './new-offer.js';
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

  it('for a period of a programme takes its kind, level, days and weeks, and begins late enough to end with it', () => {
    const asked = { kind: 'pfmp', startOn: '2027-01-04', endOn: '2027-02-05', weeks: 4, level: 4 } as const;
    const { kind, targetLevels, startFrom, startTo, durationWeeks, expiresOn } = withPeriod(empty, asked, '2026-11-28');
    expect([kind, targetLevels, durationWeeks]).toEqual(['pfmp', ['4'], 4]);
    expect([startFrom, startTo, expiresOn]).toEqual(['2027-01-04', '2027-01-11', '2026-12-28']);
    expect(withPeriod(empty, { ...asked, weeks: 6 }, '2026-12-29')).toMatchObject({ startTo: '2027-01-04', expiresOn: '2027-01-04' });
  });
});
