import { describe, expect, it } from '@jest/globals';
import type { ScoreCriterionView } from '@seve/api-client';
import { STARTING_POINTS } from '@seve/domain';
import { pointChanges } from './point-changes.js';

const criterion = (side: 'u' | 'e', name: string, label: string) => ({ side, name, label }) as ScoreCriterionView;
const CRITERIA = [criterion('u', 'reach', 'Trajet'), criterion('u', 'occupation', 'Métier'), criterion('e', 'occupation', 'Métier')];
const BEFORE = STARTING_POINTS;

describe('what a version of the weights changes', () => {
  const after = { ...BEFORE, u: { ...BEFORE.u, occupation: 500, reach: 5_000 } };

  it('is told criterion by criterion, side by side, in points of 100', () => {
    expect(pointChanges(CRITERIA, 'u', { before: BEFORE, after })).toEqual([
      { key: 'reach', label: 'Trajet', from: 20, to: 50 },
      { key: 'occupation', label: 'Métier', from: 35, to: 5 },
    ]);
    expect(pointChanges(CRITERIA, 'e', { before: BEFORE, after })).toEqual([]);
  });

  it('is nothing where the points are the same', () => {
    expect(pointChanges(CRITERIA, 'u', { before: after, after })).toEqual([]);
  });
});
