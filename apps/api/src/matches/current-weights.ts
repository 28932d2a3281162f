import { weightsInUse } from '@seve/database';
import { type Weights, weightsOf } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** What scores are computed with now. */
export const currentWeights = async (manager: EntityManager): Promise<Weights> => weightsOf(await weightsInUse(manager));
