import { describe, expect, it } from '@jest/globals';
import type { ScoreCriterionView } from '@seve/api-client';
import { STARTING_POINTS } from '@seve/domain';
import { pointChanges } from './point-changes.js';

const criterion = (side: 'student' | 'post', name: string, label: string) => ({ side, name, label }) as ScoreCriterionView;
const CRITERIA = [
  criterion('student', 'reach', 'Trajet'),
  criterion('student', 'occupation', 'Métier'),
  criterion('post', 'occupation', 'Métier'),
];
const BEFORE = STARTING_POINTS;

describe('what a version of the weights changes', () => {
  const after = { ...BEFORE, student: { ...BEFORE.student, occupation: 500, reach: 5_000 } };

  it('is told criterion by criterion, side by side, in points of 100', () => {
    expect(pointChanges(CRITERIA, 'student', { before: BEFORE, after })).toEqual([
      { key: 'reach', label: 'Trajet', from: 20, to: 50 },
      { key: 'occupation', label: 'Métier', from: 35, to: 5 },
    ]);
    expect(pointChanges(CRITERIA, 'post', { before: BEFORE, after })).toEqual([]);
  });

  it('is nothing where the points are the same', () => {
    expect(pointChanges(CRITERIA, 'student', { before: after, after })).toEqual([]);
  });
});
