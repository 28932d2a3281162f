import { type EntityManager, IsNull } from 'typeorm';
import { PlacementLink } from '../../entities/placement-link.entity.js';

/** Revokes every link of the place. */
export async function revokePlaceLinks(manager: EntityManager, placementId: string): Promise<void> {
  await manager.update(PlacementLink, { placementId, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
}
