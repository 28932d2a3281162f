import { POST_CRITERIA, STUDENT_CRITERIA } from '../../criteria/criteria.js';
import type { CriterionName } from '../../criteria/criterion.js';
import { possiblePoints } from '../../score/possible-points.js';
import type { Weight, Weights } from '../../score/weights.js';
import type { Arena, Cells } from '../memory/arena.js';

/** One row of possible points for each set of applicable criteria; bit n of its number is the nth criterion of that side. */
export class PointTables {
  readonly u: Cells<'i32'>;
  readonly e: Cells<'i32'>;

  constructor(arena: Arena, weights: Weights) {
    this.u = rows(
      arena,
      STUDENT_CRITERIA.map(({ name }) => name),
      weights.student,
    );
    this.e = rows(
      arena,
      POST_CRITERIA.map(({ name }) => name),
      weights.post,
    );
  }
}

function rows<N extends CriterionName>(arena: Arena, names: readonly N[], weights: Readonly<Record<N, Weight>>): Cells<'i32'> {
  const table = arena.cells('i32', (1 << names.length) * names.length);
  for (let set = 1; set < 1 << names.length; set += 1) {
    const applying = names.filter((_, bit) => (set & (1 << bit)) !== 0);
    const points = possiblePoints(weights, applying);
    applying.forEach((name, index) => {
      table[set * names.length + names.indexOf(name)] = points[index] ?? 0;
    });
  }
  return table;
}
