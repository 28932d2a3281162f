import { type EntityManager, IsNull } from 'typeorm';
import { PlacementLink } from '../../entities/placement-link.entity.js';

/** The link that this token opens; null once it is too old or revoked. */
export const openPlaceLink = (manager: EntityManager, tokenHash: string): Promise<PlacementLink | null> =>
  manager.createQueryBuilder(PlacementLink, 'link').where({ tokenHash, revokedAt: IsNull() }).andWhere('link.expiresAt > now()').getOne();

/** Every link of the place stops working. */
export async function revokePlaceLinks(manager: EntityManager, placementId: string): Promise<void> {
  await manager.update(PlacementLink, { placementId, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
}
