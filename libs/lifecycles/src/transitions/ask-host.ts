import { isLastLinkEnded, Placement, PlacementLink, peopleOfPlace } from '@seve/database';
import { type CivilDate, PLACE_LINK_DAYS } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { mayAskHost, type PlaceLetters } from '../letters/place-letters.js';
import { newToken } from '../letters/secret-token.js';

interface Asking {
  today: CivilDate;
  /** Sent by the clock. A first request, and one repeated by the school, restart the count of days. */
  isReminder: boolean;
}

/**
 * Sends the host of a declared place a link to confirm or refuse it: to its verified account, else to the given address. Opening it ends
 * earlier links. Returns false without an address, for a suspended company, for a student too young to be named to a host, or when a
 * reminder would follow a revoked link.
 */
export async function askHost(
  work: UnitOfWork,
  letters: PlaceLetters,
  placementId: string,
  { today, isReminder }: Asking,
): Promise<boolean> {
  const { manager } = work;
  const people = await peopleOfPlace(manager, placementId);
  const address = people.contact?.address ?? people.contactEmail;
  if (address === null || people.companyStatus === 'suspended' || !mayAskHost(people, today)) return false;
  if (isReminder && (await isLastLinkEnded(manager, 'place', { subjectId: placementId, address }))) return false;
  const { token, hash: tokenHash } = newToken();
  const id = uuid();
  const expiresAt = () => `now() + interval '${PLACE_LINK_DAYS} days'`;
  await manager
    .createQueryBuilder()
    .insert()
    .into(PlacementLink)
    .values({ id, placementId, email: address, tokenHash, expiresAt })
    .execute();
  const link = await manager.findOneByOrFail(PlacementLink, { id });
  if (!isReminder) await manager.update(Placement, { id: placementId }, { askedOn: today, stepsTold: 0 });
  await letters.ask(work, people, { token, linkId: id, expiresAt: link.expiresAt, address, contact: people.contact, isReminder });
  return true;
}
