import { describe, expect, it } from '@jest/globals';
import {
  type AvailabilityValues,
  availabilityOf,
  availabilityValuesOf,
  datesAsked,
  datesFaults,
  withSameDates,
} from './availability-values.js';

const WINTER = { availableFrom: '2027-01-04', availableTo: '2027-03-12' };
const TWO_YEARS = { availableFrom: '2027-09-01', availableTo: '2029-08-31' };
const INTERNSHIP = { kind: 'internship', ...WINTER } as const;
const CONTRACT = { kind: 'apprenticeship', ...TWO_YEARS } as const;

const both = availabilityValuesOf({ kinds: ['apprenticeship', 'internship'], availability: [INTERNSHIP, CONTRACT] });
const alike = availabilityValuesOf({
  kinds: ['internship', 'job'],
  availability: [INTERNSHIP, { kind: 'job', ...WINTER }],
});

describe('the dates of the profile’s form', () => {
  it('are asked once when they are the same for all, else for each kind sought in the order of the kinds', () => {
    expect(datesAsked(alike)).toEqual(['all']);
    expect(datesAsked(both)).toEqual(['internship', 'apprenticeship']);
    expect(availabilityOf(both)).toEqual([INTERNSHIP, CONTRACT]);
    expect(availabilityValuesOf({ kinds: [], availability: [] }).sameDates).toBe(true);
  });

  it('are for a kind that is ticked too, while they are the same for all', () => {
    const more: AvailabilityValues = { ...alike, kinds: ['internship', 'job', 'pfmp'] };
    expect(availabilityOf(more).map(({ kind }) => kind)).toEqual(['pfmp', 'internship', 'job']);
    expect(availabilityOf({ ...both, kinds: [...both.kinds, 'job'] })).toEqual([INTERNSHIP, CONTRACT]);
  });

  it('begin as they were when they part, and keep the first when they become the same again', () => {
    const apart = { ...alike, ...withSameDates(alike, false) };
    expect(availabilityOf(apart)).toEqual(availabilityOf(alike));
    expect(availabilityOf({ ...both, ...withSameDates(both, true) })).toEqual([
      { kind: 'internship', ...TWO_YEARS },
      { kind: 'apprenticeship', ...TWO_YEARS },
    ]);
  });

  it('are judged where they are asked', () => {
    const reversed = { ...both.availability, apprenticeship: { availableFrom: '2027-09-01', availableTo: '2027-08-31' } };
    expect(datesFaults({ ...both, availability: reversed })).toEqual({ 'availability.apprenticeship.availableTo': 'reversed' });
    expect(datesFaults({ ...both, sameDates: true, availability: reversed })).toEqual({});
  });
});
