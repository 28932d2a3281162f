import type { OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { StateChange } from '../../entities/state-change.entity.js';
import { rowsOf } from '../../rows.js';
import { folded } from '../folded.js';
import { Parameters } from '../parameters.js';
import { OFFER_CARD, OFFER_CARD_TABLES, type OfferCardRow } from './offer-cards.js';

export interface CampusOfferFilter {
  /** Normalised words, with the communes that each may name. */
  words: readonly { text: string; communes: readonly string[] }[];
  status: OfferStatus | null;
  companyId: string | null;
}

export type CampusOfferRow = OfferCardRow & {
  companyId: string;
  applications: number;
  submittedAt: Date | null;
  /** `submittedAt` with microseconds, for the cursor. */
  sentKey: string | null;
};

const LAST_SENT = `
  left join lateral (select change.created_at from state_change change
    where change.entity_type = 'offer' and change.entity_id = offer.id and change.to_state = 'submitted'
    order by change.created_at desc limit 1) sent on true`;

/**
 * Returns the offers for the campus, the newest first; drafts only on request. Offers to review: the longest wait first. Raw: a lateral
 * join of the history.
 */
export async function campusOfferCards(
  manager: EntityManager,
  { words, status, companyId }: CampusOfferFilter,
  page: { after: readonly [id: string, sentAt?: string] | null; limit: number },
): Promise<CampusOfferRow[]> {
  const value = new Parameters();
  const conditions = [status === null ? `offer.status <> 'draft'` : `offer.status = ${value.add(status)}`];
  if (companyId !== null) conditions.push(`company.id = ${value.add(companyId)}`);
  for (const { text, communes } of words) {
    const like = value.add(`%${text}%`);
    conditions.push(
      `(${folded('offer.title')} like ${like} or ${folded('company.name')} like ${like} or offer.commune_insee = any(${value.add(communes)}))`,
    );
  }
  const isQueue = status === 'submitted';
  if (page.after) {
    const [id, sentAt] = page.after.map((key) => value.add(key));
    conditions.push(isQueue ? `(sent.created_at, offer.id) > (${sentAt}::timestamptz, ${id}::uuid)` : `offer.id < ${id}::uuid`);
  }
  return rowsOf<CampusOfferRow>(
    manager,
    {
      ...OFFER_CARD,
      companyId: 'company.id',
      applications: '(select count(*)::int from application where application.offer_id = offer.id)',
      submittedAt: 'sent.created_at',
      sentKey: 'sent.created_at::text',
    },
    `from ${OFFER_CARD_TABLES} ${LAST_SENT} where ${conditions.join(' and ')}
     order by ${isQueue ? 'sent.created_at, offer.id' : 'offer.id desc'} limit ${value.add(page.limit)}`,
    value.all,
  );
}

/** Returns when the company last sent an offer; null before. */
export async function offerSentAt(manager: EntityManager, offerId: string): Promise<Date | null> {
  const last = await manager.findOne(StateChange, {
    select: { id: true, createdAt: true },
    where: { entityType: 'offer', entityId: offerId, toState: 'submitted' },
    order: { createdAt: 'DESC' },
  });
  return last?.createdAt ?? null;
}
