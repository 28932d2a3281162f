import { describe, expect, it } from '@jest/globals';
import { OFFER_KINDS } from '../offers/offer.js';
import { isPlaceOver, paperOf, placementSteps } from './placement-steps.js';

const PLACE = { startOn: '2027-01-11', endOn: '2027-03-05' };
const told = (today: string, place: { startOn: string; endOn: string | null } = PLACE) =>
  placementSteps(place, today).map(({ step, on, state }) => `${step} ${on} ${state}`);

describe('what is next at an agreed place', () => {
  it('is the papers until the eve of the first day', () => {
    const ahead = ['papers 2027-01-10 now', 'signatures 2027-01-10 later', 'first_day 2027-01-11 later', 'last_day 2027-03-05 later'];
    expect(told('2026-11-24')).toEqual(ahead);
    expect(told('2027-01-10')).toEqual(ahead);
  });

  it('is the first day on that day, and the last one from the next day on', () => {
    expect(told('2027-01-11')).toEqual(['first_day 2027-01-11 now', 'last_day 2027-03-05 later']);
    expect(told('2027-01-12')).toEqual(['first_day 2027-01-11 done', 'last_day 2027-03-05 now']);
    expect(told('2027-03-05')).toEqual(['first_day 2027-01-11 done', 'last_day 2027-03-05 now']);
  });

  it('is nothing once it is over, nor after the first day of a job without end', () => {
    expect(told('2027-03-06')).toEqual(['first_day 2027-01-11 done', 'last_day 2027-03-05 done']);
    expect(told('2027-01-12', { startOn: '2027-01-11', endOn: null })).toEqual(['first_day 2027-01-11 done']);
  });

  it('counts a place as over from the day after its last one; a job without end never is', () => {
    expect(isPlaceOver(PLACE, '2027-03-05')).toBe(false);
    expect(isPlaceOver(PLACE, '2027-03-06')).toBe(true);
    expect(isPlaceOver({ endOn: null }, '2099-01-01')).toBe(false);
  });

  it('is an agreement for a stage, a contract with the training centre for work-study, a contract for a job', () => {
    expect(Object.fromEntries(OFFER_KINDS.map((kind) => [kind, paperOf(kind)]))).toEqual({
      observation: 'agreement',
      pfmp: 'agreement',
      internship: 'agreement',
      apprenticeship: 'work_study',
      professionalisation: 'work_study',
      job: 'contract',
      immersion: 'agreement',
    });
  });
});
