import { type EntityManager, IsNull } from 'typeorm';
import { PlacementLink } from '../../entities/placement-link.entity.js';

/** Every link of the place stops working. */
export async function revokePlaceLinks(manager: EntityManager, placementId: string): Promise<void> {
  await manager.update(PlacementLink, { placementId, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
}
