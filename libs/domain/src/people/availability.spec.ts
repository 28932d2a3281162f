import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import { availabilityFor, availabilityOfKinds, requireAvailability } from './availability.js';

const JOB = { kind: 'job', availableFrom: '2027-07-01', availableTo: '2027-08-31' } as const;
const INTERNSHIP = { kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' } as const;
const availability = [INTERNSHIP, JOB];

describe('the availability of a student', () => {
  it('is said for each kind apart', () => {
    expect(availabilityFor({ availability }, 'job')).toEqual(JOB);
    expect(availabilityFor({ availability }, 'apprenticeship')).toBeNull();
  });

  it('goes with the kind that is no longer sought', () => {
    expect(availabilityOfKinds({ availability }, ['job', 'pfmp'])).toEqual([JOB]);
  });

  it('never ends before it begins, and is of a kind that is sought', () => {
    const reversed = [INTERNSHIP, { ...JOB, availableTo: '2027-06-30' }];
    expect(() => requireAvailability({ availability }, ['internship', 'job'])).not.toThrow();
    expect(() => requireAvailability({ availability: [{ ...JOB, availableTo: JOB.availableFrom }] }, ['job'])).not.toThrow();
    expect(() => requireAvailability({ availability: reversed }, ['internship', 'job'])).toThrow(InvalidInput);
    expect(() => requireAvailability({ availability }, ['job'])).toThrow(InvalidInput);
  });
});
