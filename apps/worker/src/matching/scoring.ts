import { weightsInUse } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { type Weights, weightsOf } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** What an index scores with: the day, and the weights in use when it is loaded. */
export interface Scoring {
  today: CivilDate;
  weights: Weights;
}

export const scoringOf = async (manager: EntityManager, today: CivilDate): Promise<Scoring> => ({
  today,
  weights: weightsOf(await weightsInUse(manager)),
});
