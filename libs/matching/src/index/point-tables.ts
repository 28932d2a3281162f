import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import type { CriterionName } from '../criteria/criterion.js';
import { possiblePoints } from '../possible-points.js';
import type { Weight, Weights } from '../weights.js';

/** One row of possible points for each set of criteria that apply: bit n of its number is the nth criterion of that side. */
export class PointTables {
  readonly u: Int32Array;
  readonly e: Int32Array;

  constructor(weights: Weights) {
    this.u = rows(
      STUDENT_CRITERIA.map(({ name }) => name),
      weights.u,
    );
    this.e = rows(
      POST_CRITERIA.map(({ name }) => name),
      weights.e,
    );
  }
}

function rows<N extends CriterionName>(names: readonly N[], weights: Readonly<Record<N, Weight>>): Int32Array {
  const table = new Int32Array((1 << names.length) * names.length);
  for (let set = 1; set < 1 << names.length; set += 1) {
    const applying = names.filter((_, bit) => (set & (1 << bit)) !== 0);
    const points = possiblePoints(weights, applying);
    applying.forEach((name, index) => {
      table[set * names.length + names.indexOf(name)] = points[index] ?? 0;
    });
  }
  return table;
}
