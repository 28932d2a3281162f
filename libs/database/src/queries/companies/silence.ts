import { type CivilDate, COMPANY_ROLES, type Locale, SILENCE_DAYS, SILENCE_LOWERING } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../entities/account.entity.js';
import { Company } from '../../entities/company.entities.js';
import { Membership } from '../../entities/membership.entity.js';
import { SilencePause } from '../../entities/silence-pause.entity.js';
import { rowsBy, rowsOf } from '../../rows.js';
import { inRole } from '../people/members.js';

/**
 * SQL from the `from` on: unanswered ended applications of a company after `since`. Passes its sites as an array, so that only their part
 * of the index is read, whatever the planner estimates.
 */
const unansweredSince = (companyId: string, since: string): string =>
  `from application silent where silent.company_site_id = any(array(select id from company_site where company_id = ${companyId}))
   and silent.status = 'expired' and silent.expired_on > ${since}`;

/** SQL: unanswered ended applications of a company within 90 days before `today`. */
export const unansweredBy = (companyId: string, today: string): string =>
  `(select count(*)::int ${unansweredSince(companyId, `${today}::date - ${SILENCE_DAYS}`)})`;

/**
 * SQL: rank of an offer, reduced for its company's unanswered applications; an offer with a total of at least `suitsFrom` never ranks below
 * it.
 */
export const rankBesideFit = ({ total, unanswered, suitsFrom }: { total: string; unanswered: string; suitsFrom: string }): string =>
  `greatest(${total} - least(${unanswered} * ${SILENCE_LOWERING.each}, ${SILENCE_LOWERING.most}), case when ${total} >= ${suitsFrom} then ${suitsFrom} else 0 end)`;

export interface Silence {
  /** Number within 90 days; during a pause, those that it was made for and has added since. */
  unanswered: number;
  pausedAt: Date | null;
  /** Number of paused offers. */
  offersPaused: number;
  /** Message of the coordinator. */
  message: string;
}

/** SQL: unanswered applications of a pause: those counted on its day, and those that have ended since. */
const HELD = unansweredSince('$1', `(pause.paused_at at time zone 'Europe/Paris')::date - ${SILENCE_DAYS}`);

/** Counts the unanswered applications of a company, on which warning and pause depend. Raw: several counts at once. */
export async function silenceOf(manager: EntityManager, companyId: string, today: CivilDate): Promise<Silence> {
  const [row] = await rowsOf<Silence>(
    manager,
    {
      unanswered: `case when pause.id is null then ${unansweredBy('$1', '$2')} else (select count(*)::int ${HELD}) end`,
      pausedAt: 'pause.paused_at',
      offersPaused: `(select count(*)::int from offer where offer.id = any(pause.offer_ids) and offer.status = 'paused')`,
      message: `coalesce(pause.message, '')`,
    },
    'from company left join silence_pause pause on pause.company_id = company.id and pause.lifted_at is null where company.id = $1',
    [companyId, today],
  );
  return row as Silence;
}

/** Number of applications that a company left unanswered. Raw: a count. */
export async function unansweredOf(manager: EntityManager, companyId: string, today: CivilDate): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(manager, { count: unansweredBy('$1', '$2') }, '', [companyId, today]);
  return row?.count ?? 0;
}

/** Returns the current pause; null for none. */
export const standingPause = (manager: EntityManager, companyId: string): Promise<SilencePause | null> =>
  manager
    .createQueryBuilder(SilencePause, 'pause')
    .where('pause.companyId = :companyId and pause.liftedAt is null', { companyId })
    .getOne();

/** Counts the unanswered applications of the current pause. Raw: a count. */
export async function heldByPause(manager: EntityManager, companyId: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    manager,
    { count: `(select count(*)::int ${HELD})` },
    'from silence_pause pause where pause.company_id = $1 and pause.lifted_at is null',
    [companyId],
  );
  return row?.count ?? 0;
}

/** Records a warning, at most once in 90 days. Returns whether it has to be sent. */
export async function noteSilenceWarning(manager: EntityManager, companyId: string, today: CivilDate): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Company)
    .set({ silenceWarnedOn: today })
    .where('id = :companyId and (silence_warned_on is null or silence_warned_on <= :today::date - :days::int)', {
      ...{ companyId, today, days: SILENCE_DAYS },
    })
    .execute();
  return affected === 1;
}

export interface CompanyReader {
  accountId: string;
  address: string;
  locale: Locale;
  firstName: string;
  companyName: string;
}

/** Returns the members of a company with a confirmed address. */
export const membersToTell = (manager: EntityManager, companyId: string): Promise<CompanyReader[]> =>
  rowsBy<CompanyReader, { account: Account; company: Company }>(
    manager
      .createQueryBuilder(Membership, 'member')
      .innerJoin('member.account', 'account')
      .innerJoin('member.company', 'company')
      .where({ companyId, ...inRole(...COMPANY_ROLES) })
      .andWhere('account.emailVerified')
      .orderBy('member.id'),
    {
      accountId: 'account.id',
      address: 'account.email',
      locale: 'account.locale',
      firstName: 'account.firstName',
      companyName: 'company.name',
    },
  );
