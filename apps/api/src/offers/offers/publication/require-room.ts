import { Application, countSeatsHeld, type Offer } from '@seve/database';
import { type FieldError, InvalidInput } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Requires a free seat and room for applications, which a withdrawn offer may have used up. @throws InvalidInput naming each fault. */
export async function requireRoom(
  manager: EntityManager,
  { id, seats, maxApplications }: Pick<Offer, 'id' | 'seats' | 'maxApplications'>,
): Promise<void> {
  const { held, accepted } = await countSeatsHeld(manager, id);
  const received = await manager.countBy(Application, { offerId: id });
  const errors: FieldError[] = [];
  if (seats < held) errors.push({ path: 'seats', code: 'offer.seats-held', values: { held } });
  else if (seats <= accepted) errors.push({ path: 'seats', code: 'offer.seats-taken', values: { taken: accepted } });
  if (received >= maxApplications) errors.push({ path: 'maxApplications', code: 'offer.received-enough', values: { received } });
  if (errors.length > 0) throw new InvalidInput(errors);
}
