import { type ApplicationStatus, type CivilDate, type Locale, SAVED_OFFER_WARNING_DAYS, UNPUBLISHED_OFFER_STATUSES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../due-ids.js';
import { SavedOffer } from '../../entities/saved-offer.entity.js';
import { changedRows, rowsOf } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { openToStudent } from './offer-audience.js';
import { OFFER_CARD, OFFER_CARD_TABLES, type OfferCardRow } from './offer-cards.js';

export interface SavedOfferRow extends OfferCardRow {
  savedAt: string;
  applied: ApplicationStatus | null;
  /** The offer takes applications now. */
  isOpen: boolean;
}

const unpublished = UNPUBLISHED_OFFER_STATUSES.map((status) => `'${status}'`).join(', ');

/**
 * SQL: listed saved offers: not removed, neither withdrawn nor closed by the campus, and not reserved for other schools. $1 the student.
 */
const LISTED = `saved_offer saved join ${OFFER_CARD_TABLES} on offer.id = saved.offer_id
  where saved.student_id = $1 and saved.removed_at is null
    and offer.status not in (${unpublished}) and offer.close_reason is distinct from 'moderation'
    and (${openToStudent('$1')} or exists (select 1 from application sent where sent.student_id = $1 and sent.offer_id = offer.id))`;

/** Returns saved offers, the newest first. Raw: like the card of an offer. */
export function savedOffersOf(
  manager: EntityManager,
  { id, today }: { id: string; today: CivilDate },
  { after, limit }: { after: readonly [savedAt: string, offerId: string] | null; limit: number },
): Promise<SavedOfferRow[]> {
  const value = new Parameters();
  value.add(id);
  value.add(today);
  const page = after && `and (saved.saved_at, saved.offer_id) < (${value.add(after[0])}::timestamptz, ${value.add(after[1])}::uuid)`;
  return rowsOf<SavedOfferRow>(
    manager,
    {
      ...OFFER_CARD,
      savedAt: 'saved.saved_at::text',
      applied: '(select status from application where application.offer_id = offer.id and application.student_id = $1)',
      isOpen: `offer.status = 'published' and coalesce(offer.expires_on, $2::date) >= $2::date`,
    },
    `from ${LISTED} ${page ?? ''} order by saved.saved_at desc, saved.offer_id desc limit ${value.add(limit)}`,
    value.all,
  );
}

/** Returns the ids of saved offers. Raw: like the list, for the star of every offer on a page. */
export async function savedOfferIds(manager: EntityManager, studentId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'offer.id' }, `from ${LISTED} order by offer.id`, [studentId]);
  return rows.map(({ id }) => id);
}

/** Deletes saved offers removed before `before`. */
export async function forgetUnsaved(manager: EntityManager, before: Date): Promise<void> {
  await manager.createQueryBuilder(SavedOffer, 'saved').delete().where('removedAt <= :before', { before }).execute();
}

/**
 * SQL: saved offers whose last day is near, of which the student has not been told, that were saved before the day was near, and to which
 * the student can still apply. Raw: a set without another. $1 today.
 */
const ENDING = `
  saved_offer saved
  join offer on offer.id = saved.offer_id and offer.status = 'published'
    and offer.expires_on between $1::date and $1::date + ${SAVED_OFFER_WARNING_DAYS} and ${openToStudent('saved.student_id')}
  join student on student.id = saved.student_id and student.search_state = 'searching'
  join account on account.id = student.account_id and account.email_verified
  where saved.removed_at is null and saved.told_end is distinct from offer.expires_on
    and (saved.saved_at at time zone 'Europe/Paris')::date < offer.expires_on - ${SAVED_OFFER_WARNING_DAYS}
    and not exists (select 1 from application sent where sent.student_id = saved.student_id and sent.offer_id = saved.offer_id)`;

/** Returns students to be told that saved offers end soon. */
export const studentsWithEndingOffers = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(manager, { from: `from (select distinct saved.student_id as id from ${ENDING}) student where true`, values: [today] }, batch);

export interface EndingOffer {
  accountId: string;
  email: string;
  locale: Locale;
  firstName: string;
  offerId: string;
  title: string;
  companyName: string;
  communeInsee: string;
  expiresOn: CivilDate;
}

/** Returns the student's saved offers that end soon and marks them as told, so that no other transaction tells them. */
export async function takeEndingOffers(manager: EntityManager, studentId: string, today: CivilDate): Promise<EndingOffer[]> {
  const told = await changedRows<EndingOffer>(
    manager,
    `update saved_offer told set told_end = ending.expires_on
     from (select saved.student_id, saved.offer_id, offer.expires_on, offer.title, offer.commune_insee, offer.company_site_id, account.id as account_id,
             account.email, account.locale, account.first_name
           from ${ENDING} and saved.student_id = $2 for update of saved) ending
     join company_site on company_site.id = ending.company_site_id join company on company.id = company_site.company_id
     where told.student_id = ending.student_id and told.offer_id = ending.offer_id`,
    {
      accountId: 'ending.account_id',
      email: 'ending.email',
      locale: 'ending.locale',
      firstName: 'ending.first_name',
      offerId: 'told.offer_id',
      title: 'ending.title',
      companyName: 'company.name',
      communeInsee: 'ending.commune_insee',
      expiresOn: 'ending.expires_on::text',
    },
    [today, studentId],
  );
  return told.sort((one, other) => one.expiresOn.localeCompare(other.expiresOn) || one.offerId.localeCompare(other.offerId));
}
