import type { CivilDate } from '@seve/domain';
import type { Pair } from '../facts/facts.js';
import type { Constraint, ConstraintFailure, MetCondition } from './constraint.js';
import { datesConstraint } from './dates.constraint.js';
import { kindConstraint } from './kind.constraint.js';
import { legalAgeConstraint } from './legal-age.constraint.js';
import { levelConstraint } from './level.constraint.js';
import { permitConstraint } from './permit.constraint.js';
import { reachConstraint } from './reach.constraint.js';
import { statusConstraint } from './status.constraint.js';

/** Constraints, the fastest ones first. */
export const CONSTRAINTS: readonly Constraint[] = [
  statusConstraint,
  kindConstraint,
  legalAgeConstraint,
  levelConstraint,
  permitConstraint,
  reachConstraint,
  datesConstraint,
];

export const meetsEvery = (pair: Pair, today: CivilDate): boolean => CONSTRAINTS.every((constraint) => constraint.isMet(pair, today));

export const failuresOf = (pair: Pair, today: CivilDate): ConstraintFailure[] =>
  CONSTRAINTS.filter((constraint) => !constraint.isMet(pair, today)).map((constraint) => ({
    constraint: constraint.name,
    sentence: constraint.refusal(pair, today),
  }));

export const conditionsOf = (pair: Pair): MetCondition[] =>
  CONSTRAINTS.flatMap((constraint) => {
    const words = constraint.met(pair);
    return words ? [{ constraint: constraint.name, words }] : [];
  });
