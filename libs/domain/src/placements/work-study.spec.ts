import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import { requireOrderedBlocks, type WorkStudyBlock } from './work-study.js';

const company = (from: string, to: string): WorkStudyBlock => ({ from, to, at: 'company' });
const school = (from: string, to: string): WorkStudyBlock => ({ from, to, at: 'school' });

function faultsOf(...blocks: WorkStudyBlock[]): string[] {
  try {
    requireOrderedBlocks(blocks);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
}

describe('the rhythm of a class', () => {
  it('is three weeks in the company, then one at school', () => {
    expect(faultsOf(company('2027-01-04', '2027-01-22'), school('2027-01-25', '2027-01-29'))).toEqual([]);
  });

  it('may hold a block of one day, and begin one on the day after the other', () => {
    expect(faultsOf(company('2027-01-04', '2027-01-04'), school('2027-01-05', '2027-01-05'))).toEqual([]);
  });

  it('has no day in two places', () => {
    expect(faultsOf(company('2027-01-04', '2027-01-22'), school('2027-01-22', '2027-01-29'))).toEqual(['blocks.1.from rhythm.overlap']);
  });

  it('has no block that ends before it begins, and names every fault', () => {
    expect(faultsOf(company('2027-01-08', '2027-01-04'), school('2027-01-05', '2027-01-06'), company('2027-01-06', '2027-01-10'))).toEqual([
      'blocks.0.to rhythm.reversed',
      'blocks.2.from rhythm.overlap',
    ]);
  });
});
