import { type Actor, Company, raiseOfferVersions, recordEdit } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockCompany } from '@seve/lifecycles';

type Typed = 'name' | 'description' | 'website' | 'phone' | 'sector' | 'size' | 'naf' | 'naf2025' | 'idcc' | 'headcount' | 'campusNotes';
export type CompanyChanges = Partial<Pick<Company, Typed | 'headcountMeanHundredths'>>;

/**
 * Writes the facts of a company with their history. Sector and size count in students' wishes: changing them re-scores its offers.
 * `headcountOn` is the day on which a headcount was last given, even an unchanged one.
 */
export async function changeCompany(
  work: UnitOfWork,
  by: Actor,
  { id, changes, headcountOn }: { id: string; changes: CompanyChanges; headcountOn?: string | null },
): Promise<void> {
  const before = await lockCompany(work.manager, id);
  const { accountId, role } = by;
  const fields = await recordEdit(work.manager, { accountId, role }, { entityType: 'company', entityId: id, before, after: changes });
  await work.manager.update(Company, { id }, { ...changes, ...(headcountOn !== undefined && { headcountOn }) });
  if (!fields.includes('sector') && !fields.includes('size')) return;
  const offers = await raiseOfferVersions(work.manager, id);
  await work.enqueueAll(
    'match-offer',
    offers.map((offer) => ({ payload: { offerId: offer.id, version: offer.version } })),
  );
}

interface TypedHeadcount {
  headcount?: number | null;
  headcountMeanHundredths?: number | null;
}

/** @throws InvalidInput for a mean without a headcount */
export function headcountOf({ headcount = null, headcountMeanHundredths = null }: TypedHeadcount): Required<TypedHeadcount> {
  if (headcount === null && headcountMeanHundredths !== null) throw new InvalidInput([{ path: 'headcount', code: 'field.missing' }]);
  return { headcount, headcountMeanHundredths };
}
