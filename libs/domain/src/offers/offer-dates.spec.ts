import { describe, expect, it } from '@jest/globals';
import type { InvalidInput } from '../errors.js';
import { datesOfCopy, lastEndToArchive, lastEndToAskAgain, requireExtension, usualExtension } from './offer-dates.js';

const TODAY = '2026-11-24';

function faultOf(expiresOn: string | null, until: string) {
  try {
    requireExtension(expiresOn, until, TODAY);
    return null;
  } catch (fault) {
    return (fault as InvalidInput).errors[0]?.code;
  }
}

describe('the last day of an offer', () => {
  it('moves to a later day, twelve months ahead at most', () => {
    expect(faultOf('2026-12-01', '2026-12-31')).toBeNull();
    expect(faultOf(null, '2027-11-24')).toBeNull();
    expect(faultOf('2026-12-01', '2026-12-01')).toBe('offer.extension-short');
    expect(faultOf('2026-11-01', TODAY)).toBe('offer.extension-short');
    expect(faultOf('2026-12-01', '2027-11-25')).toBe('offer.extension-long');
  });

  it('is proposed a month later', () => {
    expect(usualExtension('2026-12-01', TODAY)).toBe('2027-01-01');
    expect(usualExtension(null, TODAY)).toBe('2026-12-24');
    expect(usualExtension('2027-11-20', TODAY)).toBe('2027-11-24');
  });
});

describe('the dates of a copy', () => {
  const blocks = [{ from: '2025-09-01', to: '2025-09-19', at: 'company' as const }];

  it('are those of the model while its start lies ahead', () => {
    const dates = { startFrom: '2027-01-11', startTo: '2027-01-18', expiresOn: '2026-12-20', workStudyBlocks: [] };
    expect(datesOfCopy(dates, TODAY)).toEqual(dates);
  });

  it('are a year later when it is past, or as many as it takes', () => {
    const dates = { startFrom: '2026-01-12', startTo: '2026-01-19', expiresOn: '2025-12-20', workStudyBlocks: blocks };
    expect(datesOfCopy(dates, TODAY)).toEqual({
      startFrom: '2027-01-12',
      startTo: '2027-01-19',
      expiresOn: '2026-12-20',
      workStudyBlocks: [{ from: '2026-09-01', to: '2026-09-19', at: 'company' }],
    });
    expect(datesOfCopy({ ...dates, startFrom: '2023-01-09', startTo: null }, TODAY).startFrom).toBe('2027-01-09');
  });

  it('leave out a last day that is past', () => {
    expect(datesOfCopy({ startFrom: null, startTo: null, expiresOn: '2026-11-24', workStudyBlocks: [] }, TODAY).expiresOn).toBeNull();
  });
});

describe('an offer that has ended', () => {
  it('is put away once twelve months have passed', () => {
    expect(lastEndToArchive('2027-11-24')).toBe('2026-11-24');
    expect(lastEndToArchive('2029-02-28')).toBe('2028-02-28');
    expect(lastEndToArchive('2029-03-01')).toBe('2028-03-01');
  });

  it('is asked about again after 330 days, and on 1 September rather than in August', () => {
    expect(lastEndToAskAgain('2027-10-20')).toBe('2026-11-24');
    expect(lastEndToAskAgain('2027-07-31')).toBe('2026-09-04');
    expect(lastEndToAskAgain('2027-08-01')).toBeNull();
    expect(lastEndToAskAgain('2027-08-31')).toBeNull();
    expect(lastEndToAskAgain('2027-09-01')).toBe('2026-10-06');
  });
});
