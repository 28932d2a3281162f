import { joinHosts, Placement } from '@seve/database';
import { type CivilDate, isHosted } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { PlaceLetters } from '../letters/place-letters.js';
import { askHost } from './ask-host.js';

/**
 * Links declared places that name a verified company to it. Its account is asked about waiting places and told of those that others have
 * confirmed. Does nothing for an unverified company.
 */
export async function joinPlaces(work: UnitOfWork, letters: PlaceLetters, companyId: string, today: CivilDate): Promise<void> {
  for (const id of await joinHosts(work.manager, companyId)) {
    const { state } = await work.manager.findOneByOrFail(Placement, { id });
    if (state === 'declared') await askHost(work, letters, id, { today, isReminder: false });
    else if (isHosted(state)) await letters.tellCompany(work, id, today);
  }
}
