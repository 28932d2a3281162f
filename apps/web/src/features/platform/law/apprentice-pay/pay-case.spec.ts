import { describe, expect, it } from '@jest/globals';
import { payCase } from './pay-case.js';
import { PAY_EXAMPLE } from './pay-search.js';

describe('the case that the fields tell', () => {
  it('is empty until the three dates are there', () => {
    expect(payCase({})).toEqual({ state: 'empty' });
    expect(payCase({ birthDate: '2007-05-18', start: '2026-09-01' })).toEqual({ state: 'empty' });
  });

  it('is a contract, with what is usual where nothing was said', () => {
    expect(payCase(PAY_EXAMPLE)).toEqual({
      state: 'ready',
      contract: {
        birthDate: '2007-05-18',
        start: '2026-09-01',
        end: '2028-08-31',
        course: 'cycle',
        cycleYears: 2,
        yearsDone: 0,
        disabled: false,
        weeklyMinutes: 2_100,
        idcc: null,
        smcCents: null,
        previousCents: null,
      },
      level: null,
      headcount: null,
    });
  });

  it.each([
    [{ start: '12/2026' }, { start: 'day' }],
    [{ end: '2026-08-31' }, { end: 'end-before-start' }],
    [{ end: '2032-08-31' }, { end: 'too-long' }],
    [{ birthDate: '2015-01-01' }, { birthDate: 'too-young' }],
    [{ birthDate: '1940-01-01' }, { birthDate: 'too-old' }],
    [{ weeklyMinutes: '3000' }, { weeklyMinutes: 'range' }],
    [{ smcCents: '21' }, { smcCents: 'range' }],
    [{ signedOn: '06/2026' }, { signedOn: 'day' }],
    [{ yearsDone: '2' }, { yearsDone: 'beyond-cycle' }],
    [{ course: 'repeat' }, { initialEnd: 'initial-end-missing' }],
    [{ course: 'repeat', initialEnd: 'été' }, { initialEnd: 'day' }],
  ])('names the field at fault: %j', (part, faults) => expect(payCase({ ...PAY_EXAMPLE, ...part })).toEqual({ state: 'wrong', faults }));

  it('forgets the years done where the course does not ask for them', () => {
    expect(payCase({ ...PAY_EXAMPLE, course: 'repeat', yearsDone: '1', initialEnd: '2026-08-31' })).toMatchObject({
      contract: { course: 'repeat', yearsDone: 0, initialEnd: '2026-08-31' },
    });
  });

  it('keeps the day of signature, and the initial end after a failed exam only', () => {
    expect(payCase({ ...PAY_EXAMPLE, signedOn: '2026-07-06' })).toMatchObject({ contract: { signedOn: '2026-07-06' } });
    expect(payCase({ ...PAY_EXAMPLE, initialEnd: '2026-08-31' })).not.toMatchObject({ contract: { initialEnd: '2026-08-31' } });
  });
});
