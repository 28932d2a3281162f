import { addDays, type CivilDate, PLACE_REMINDER_DAYS, PLACE_SILENCE_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Batch } from '../../due-ids.js';
import { Placement } from '../../entities/placement.entity.js';

/** Returns declared places with a clock step due on `today`, by id. */
export async function placesToRemind(manager: EntityManager, today: CivilDate, { after, limit }: Batch): Promise<string[]> {
  const [first, second] = PLACE_REMINDER_DAYS;
  const before = { first: addDays(today, -first), second: addDays(today, -second), silent: addDays(today, -PLACE_SILENCE_DAYS) };
  const places = await manager
    .createQueryBuilder(Placement, 'placement')
    .select('placement.id')
    .where(
      "placement.state = 'declared' and placement.askedOn is not null and placement.hostSaidYesAt is null and placement.askedOn <= :first",
      before,
    )
    .andWhere(
      `(placement.stepsTold < 1 or (placement.stepsTold < 2 and placement.askedOn <= :second)
        or (placement.stepsTold < 3 and placement.askedOn <= :silent))`,
    )
    .andWhere('(:after::uuid is null or placement.id > :after)', { after })
    .orderBy('placement.id')
    .limit(limit)
    .getMany();
  return places.map(({ id }) => id);
}
