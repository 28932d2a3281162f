import { describe, expect, it } from '@jest/globals';
import { changesFor } from './seen-changes.js';

const CHANGES = [
  { party: 'host', field: 'activities', before: null, after: 'Analyser.' },
  { party: 'school', field: 'skills', before: null, after: 'Mesurer.' },
] as const;

describe('what has changed since the last look', () => {
  it('is the host’s part for the office, which writes the other itself', () => {
    expect(changesFor(CHANGES, 'school_staff').map(({ field }) => field)).toEqual(['activities']);
  });

  it('is both parts for a teacher', () => {
    expect(changesFor(CHANGES, 'teacher')).toHaveLength(2);
  });
});
