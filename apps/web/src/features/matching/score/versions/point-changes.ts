import type { ScoreCriterionView, WeightPointsView } from '@seve/api-client';
import { outOf100 } from '../../../../art/score/points-of-100.js';

export interface PointChange {
  key: string;
  label: string;
  from: number;
  to: number;
}

interface TwoVersions {
  before: WeightPointsView;
  after: WeightPointsView;
}

/** Returns the criteria of one side whose weight has changed, in the order of the page. */
export function pointChanges(
  criteria: readonly ScoreCriterionView[],
  side: ScoreCriterionView['side'],
  { before, after }: TwoVersions,
): PointChange[] {
  const pointsIn = (version: WeightPointsView, name: string) => {
    const points: Record<string, number> = { ...version[side] };
    return outOf100(points[name] ?? 0);
  };
  return criteria
    .filter((criterion) => criterion.side === side)
    .map(({ name, label }) => ({ key: name, label, from: pointsIn(before, name), to: pointsIn(after, name) }))
    .filter(({ from, to }) => from !== to);
}
