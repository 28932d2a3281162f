import type { CivilDate } from '@seve/domain';
import type { Pair, StudentFacts } from '../facts/facts.js';
import { scoreMatch } from '../score/score-match.js';
import type { Weights } from '../score/weights.js';
import { type Change, RAISE_KINDS } from './change.js';
import { moreKinds, widerDates } from './seek-changes.js';
import { missingLanguages, missingSkills } from './skill-changes.js';
import { largerLimit, licence } from './way-changes.js';
import { moreOccupations, moreSectors, moreSizes } from './wish-changes.js';

/** A change with the totals before and after, of 10,000; `before` is 0 if the pair is no match. */
export type Raise = Omit<Change, 'student'> & { before: number; after: number };

const SHOWN = 3;
const CHANGES = [missingSkills, missingLanguages, moreOccupations, moreSectors, moreSizes, largerLimit, licence, moreKinds, widerDates];

/** Returns the changes that raise the total most, each re-scored alone, best first. */
export function raiseScore(pair: Pair, today: CivilDate, weights: Weights): Raise[] {
  const totalOf = (student: StudentFacts) => {
    const score = scoreMatch({ ...pair, student }, today, weights);
    return score.ok ? score.total : 0;
  };
  const before = totalOf(pair.student);
  return CHANGES.flatMap((changesOf) => changesOf(pair, today))
    .map(({ student, ...change }) => ({ ...change, before, after: totalOf(student) }))
    .filter(({ after }) => after > before)
    .sort((one, other) => other.after - one.after || order(one, other))
    .slice(0, SHOWN);
}

function order(one: Raise, other: Raise): number {
  const kinds = RAISE_KINDS.indexOf(one.kind) - RAISE_KINDS.indexOf(other.kind);
  return kinds || (one.what < other.what ? -1 : 1);
}
