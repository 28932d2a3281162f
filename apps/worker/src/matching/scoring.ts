import { weightsInUse } from '@seve/database';
import { type CivilDate, weightsVersionName } from '@seve/domain';
import { type Weights, weightsOf } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** What a scan scores with: the day, and the weights in use when it begins. */
export interface Scoring {
  today: CivilDate;
  weights: Weights;
}

export const scoringOf = async (manager: EntityManager, today: CivilDate): Promise<Scoring> => ({
  today,
  weights: weightsOf(await weightsInUse(manager)),
});

/** The weights have changed since. Asked under `lockMatchLists`, so that no older score is written over a newer one. */
export async function isOutdated(manager: EntityManager, { weights }: Scoring): Promise<boolean> {
  const { number } = await weightsInUse(manager);
  return weightsVersionName(number) !== weights.version;
}
