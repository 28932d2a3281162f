import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import { isWaitingPlace, placeStepDue, requireDeclaredDays } from './declared-place.js';

const TODAY = '2026-11-28';

function faultsOf(days: Partial<Parameters<typeof requireDeclaredDays>[0]>): string[] {
  try {
    requireDeclaredDays({ kind: 'internship', startOn: '2027-01-11', endOn: '2027-03-05', ...days }, TODAY);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
}

describe('the days of a place found elsewhere', () => {
  it('may have begun within a year, and end within three', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ startOn: '2025-11-28', endOn: '2026-12-18' })).toEqual([]);
    expect(faultsOf({ startOn: '2025-11-27' })).toEqual(['startOn place.start-past']);
    expect(faultsOf({ startOn: '2028-11-29', endOn: '2029-01-01' })).toEqual(['startOn place.start-far']);
    expect(faultsOf({ endOn: '2030-01-10' })).toEqual([]);
    expect(faultsOf({ endOn: '2030-01-11' })).toEqual(['endOn place.too-long']);
  });

  it('end after they begin; only a job has no last day', () => {
    expect(faultsOf({ endOn: '2027-01-10' })).toEqual(['endOn place.end-before-start']);
    expect(faultsOf({ endOn: null })).toEqual(['endOn place.end-missing']);
    expect(faultsOf({ kind: 'job', endOn: null })).toEqual([]);
  });
});

describe('a host that does not answer', () => {
  it('is asked again on the third and the seventh day; student and teacher are told on the fourteenth', () => {
    expect(placeStepDue('2026-11-26', 0, TODAY)).toBeNull();
    expect(placeStepDue('2026-11-25', 0, TODAY)).toEqual({ reminder: 1 });
    expect(placeStepDue('2026-11-25', 1, TODAY)).toBeNull();
    expect(placeStepDue('2026-11-21', 1, TODAY)).toEqual({ reminder: 2 });
    expect(placeStepDue('2026-11-14', 2, TODAY)).toBe('silent');
    expect(placeStepDue('2026-11-14', 3, TODAY)).toBeNull();
  });

  it('is asked once for all days that a stopped clock has missed', () => {
    expect(placeStepDue('2026-11-20', 0, TODAY)).toEqual({ reminder: 2 });
    expect(placeStepDue('2026-10-01', 0, TODAY)).toBe('silent');
  });

  it('is waited for as long as the place is declared', () => {
    expect(isWaitingPlace('declared')).toBe(true);
    expect(isWaitingPlace('agreed')).toBe(false);
  });
});
