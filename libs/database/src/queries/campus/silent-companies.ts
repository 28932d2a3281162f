import { type CallOutcome, type CivilDate, SILENCE_DAYS, SILENCE_PAUSE_FROM, SILENCE_WARNING_FROM } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { contactOfCompany } from '../applications/application-people.js';
import { Parameters } from '../parameters.js';

/** A company with unanswered applications, and the acts of the campus about it. */
export interface SilentCompanyRow {
  id: string;
  name: string;
  phone: string | null;
  /** Null without members. */
  contactName: string | null;
  contactEmail: string | null;
  /** Number within 90 days. */
  unanswered: number;
  lastOn: CivilDate | null;
  warnedOn: CivilDate | null;
  offersPublished: number;
  pausedAt: Date | null;
  pausedBy: string | null;
  offersPaused: number;
  /** Number of calls to the company within a year. */
  calls: number;
  lastCalledAt: Date | null;
  lastOutcome: CallOutcome | null;
}

/** SQL: counts for all companies at once, using an index of unanswered applications only. */
const COUNTED = (today: string) => `(
  select site.company_id, count(*)::int as unanswered, max(silent.expired_on) as last_on
  from application silent join company_site site on site.id = silent.company_site_id
  where silent.status = 'expired' and silent.expired_on > ${today}::date - ${SILENCE_DAYS} group by site.company_id)`;

const PUBLISHED = `(select count(*)::int from offer join company_site site on site.id = offer.company_site_id
  where site.company_id = company.id and offer.status = 'published')`;

const SILENT = `from company
  left join ${COUNTED('$1')} counted on counted.company_id = company.id
  left join silence_pause pause on pause.company_id = company.id and pause.lifted_at is null`;

/**
 * Returns companies that were warned or whose offers are paused, by decreasing number of unanswered applications; `id` returns one in any
 * case. Raw: counts and the last call by sub-selects.
 */
export async function silentCompanies(
  manager: EntityManager,
  { today, id = null }: { today: CivilDate; id?: string | null },
  page: { after: readonly [unanswered: number, id: string] | null; limit: number },
): Promise<SilentCompanyRow[]> {
  const value = new Parameters();
  value.add(today);
  const unanswered = 'coalesce(counted.unanswered, 0)';
  const which = id ? `company.id = ${value.add(id)}` : `(counted.unanswered >= ${SILENCE_WARNING_FROM} or pause.id is not null)`;
  const after = page.after
    ? ` and (-${unanswered}, company.id) > (-${value.add(page.after[0])}::int, ${value.add(page.after[1])}::uuid)`
    : '';
  return rowsOf<SilentCompanyRow>(
    manager,
    {
      id: 'company.id',
      name: 'company.name',
      phone: 'company.phone',
      contactName: `contact.first_name || ' ' || contact.last_name`,
      contactEmail: 'contact.email',
      unanswered,
      lastOn: 'counted.last_on::text',
      warnedOn: 'company.silence_warned_on::text',
      offersPublished: PUBLISHED,
      pausedAt: 'pause.paused_at',
      pausedBy: 'pauser.name',
      offersPaused: `(select count(*)::int from offer where offer.id = any(pause.offer_ids) and offer.status = 'paused')`,
      calls: 'called.calls',
      lastCalledAt: 'called.at',
      lastOutcome: 'called.outcome',
    },
    `${SILENT} left join account pauser on pauser.id = pause.paused_by_account_id
     left join account contact on contact.id = ${contactOfCompany('null')}
     cross join lateral (
       select count(*)::int as calls, max(call.called_at) as at, (array_agg(call.outcome order by call.called_at desc))[1] as outcome
       from escalation_call call join escalation on escalation.id = call.escalation_id
       join application on application.id = escalation.application_id
       join company_site site on site.id = application.company_site_id
       where site.company_id = company.id and call.called_at > now() - interval '1 year') called
     where ${which}${after} order by ${unanswered} desc, company.id limit ${value.add(page.limit)}`,
    value.all,
  );
}

/**
 * SQL: number of companies whose offers the campus may pause: enough unanswered applications, not paused yet, with an online offer.
 * `today`: its placeholder.
 */
export const PAUSES_PROPOSED = (today: string) => `(select count(*)::int from ${COUNTED(today)} counted
  where counted.unanswered >= ${SILENCE_PAUSE_FROM}
    and not exists (select 1 from silence_pause pause where pause.company_id = counted.company_id and pause.lifted_at is null)
    and exists (select 1 from offer join company_site site on site.id = offer.company_site_id
      where site.company_id = counted.company_id and offer.status = 'published'))`;
