import { type CivilDate, INTERN_KINDS } from '@seve/domain';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { type Batch, dueIds } from '../../due-ids.js';
import { Company, CompanySite } from '../../entities/company.entities.js';
import { hasTakenDays } from '../../entities/placement.entity.js';
import { rowsOf } from '../../rows.js';
import { HOST } from './host.js';

/** SQL: verified and not merged into another company. */
const IS_VOUCHED = `company.status = 'verified' and company.merged_into_id is null`;

/**
 * Returns the verified site for a SIREN or SIRET, with its company: that establishment, else the first open one of the same legal entity.
 * Null for an unverified host, even with an account. Raw: an order by the nearest match.
 */
export async function siteOfHost(
  manager: EntityManager,
  { siren, siret }: { siren: string; siret: string | null },
): Promise<CompanySite | null> {
  const [nearest] = await rowsOf<{ id: string }>(
    manager,
    { id: 'site.id' },
    `from company_site site join company on company.id = site.company_id
     where ${IS_VOUCHED} and company.id in (select own.id from company own where own.siren = $1
       union all select moved.company_id from company_site moved where moved.siret between $1 || '00000' and $1 || '99999')
     order by site.siret is not distinct from $2 desc, site.closed_at is null desc, site.id limit 1`,
    [siren, siret],
  );
  return nearest === undefined ? null : manager.findOne(CompanySite, { where: { id: nearest.id }, relations: { company: true } });
}

/** Returns whether the campus has suspended a formerly verified company with this number, as in `HOST_STATUS`. */
export const isSuspendedHost = (manager: EntityManager, siren: string): Promise<boolean> =>
  manager.existsBy(Company, { siren, status: 'suspended', verifiedAt: Not(IsNull()), mergedIntoId: IsNull() });

/** SQL: SIREN of a company and of its sites. */
const sirensOf = (company: string): string =>
  `(array(select own.siren from company own where own.id = ${company}
     union select left(site.siret, 9) from company_site site where site.company_id = ${company}))`;

/** SQL: declared placements that name this company by its SIREN or a site's SIRET and are not linked to that site. */
const NAMING = `
  select placement.id, null::text as named from placement where placement.company_site_id is null and placement.source = 'declared'
    and placement.host_siren is not null and placement.host_siren = any ${sirensOf('$1')}
  union all
  select placement.id, site.siret from company_site other join placement on placement.company_site_id = other.id and placement.source = 'declared'
    join company_site site on site.company_id = other.company_id and site.siret = placement.host_siret and site.id <> other.id
  where other.company_id = $1`;

/**
 * Links placements that name a verified company to its sites; does nothing for an unverified company. Deletes a host's yes that awaits the
 * school, because the company answers itself. Returns the ids of newly linked placements. Raw: an update over two indexes.
 */
export async function joinHosts(manager: EntityManager, companyId: string): Promise<string[]> {
  const [rows] = await manager.query<[{ id: string; isNew: boolean }[], number]>(
    `update placement set version = placement.version + 1,
       host_said_yes_at = case when naming.named is not null or placement.state <> 'declared' then placement.host_said_yes_at end,
       company_site_id = (select site.id from company_site site where site.company_id = $1
       order by site.siret is not distinct from placement.host_siret desc, site.closed_at is null desc, site.id limit 1)
     from (${NAMING}) naming where placement.id = naming.id and exists (select 1 from company_site site where site.company_id = $1)
       and exists (select 1 from company where company.id = $1 and ${IS_VOUCHED})
     returning placement.id, naming.named is null as "isNew"`,
    [companyId],
  );
  const joined = rows.flatMap(({ id, isNew }) => (isNew ? [id] : []));
  // The company answers for itself: what a link has said while the place waited counts no more.
  await manager.query(
    `delete from host_answer said using placement where placement.id = said.placement_id and said.placement_id = any($1::uuid[])
       and said.source = 'link' and placement.state = 'declared'`,
    [joined],
  );
  return joined;
}

/**
 * After an undone merge, unlinks declared placements at a site of the first company that name only the second. `joinHosts` then links them
 * to the second company if it is verified. A host without a typed name is named by its number. Raw: two sets of numbers compared.
 */
export async function releaseHosts(manager: EntityManager, fromId: string, toId: string): Promise<void> {
  await manager.query(
    `update placement set version = placement.version + 1, company_site_id = null,
       host_name = coalesce(placement.host_name, 'SIRET ' || placement.host_siret, 'SIREN ' || placement.host_siren)
     from company_site site where site.id = placement.company_site_id and site.company_id = $1 and placement.source = 'declared'
       and placement.host_siren = any ${sirensOf('$2')} and not placement.host_siren = any ${sirensOf('$1')}`,
    [fromId, toId],
  );
}

/**
 * Unlinks declared placements from a never verified company, to which they were linked while it was merged into a verified one. Raw: like
 * `releaseHosts`.
 */
export async function releaseUnverified(manager: EntityManager, companyId: string): Promise<void> {
  await manager.query(
    `update placement set version = placement.version + 1, company_site_id = null,
       host_name = coalesce(placement.host_name, 'SIRET ' || placement.host_siret, 'SIREN ' || placement.host_siren, 'SIRET ' || site.siret)
     from company_site site join company on company.id = site.company_id
     where site.id = placement.company_site_id and company.id = $1 and placement.source = 'declared'
       and company.status <> 'verified' and company.verified_at is null`,
    [companyId],
  );
}

const TO_JOIN = `
  with waiting as (select distinct host_siren as siren from placement
    where company_site_id is null and host_siren is not null and source = 'declared')
  select company.id from waiting join company on company.siren = waiting.siren and ${IS_VOUCHED}
    where exists (select 1 from company_site site where site.company_id = company.id)
  union select company.id from waiting join company_site site on site.siret between waiting.siren || '00000' and waiting.siren || '99999'
    join company on company.id = site.company_id and ${IS_VOUCHED}`;

/**
 * Returns verified companies named by declared placements not linked to them, which were declared while the campus verified the company.
 */
export const companiesToJoin = (manager: EntityManager, _today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(manager, { from: `from (${TO_JOIN}) company where true` }, batch);

/** A student's time at one host. */
export interface HostStageRow {
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Null if neither the place nor an offer states it. */
  weeklyMinutes: number | null;
}

/** Returns the student's other placements with this legal entity, on all its sites. Raw: a host with or without an account. */
export const stagesWithHost = (
  manager: EntityManager,
  { studentId, siren, exceptId }: { studentId: string; siren: string; exceptId: string | null },
): Promise<HostStageRow[]> =>
  rowsOf<HostStageRow>(
    manager,
    {
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      weeklyMinutes: 'coalesce(placement.weekly_minutes, offer.weekly_minutes)',
    },
    `from placement ${HOST} left join offer on offer.id = placement.offer_id
     where placement.student_id = $1 and ${hasTakenDays()} and placement.kind = any($4)
       and coalesce(company.siren, placement.host_siren) = $2 and placement.id is distinct from $3::uuid`,
    [studentId, siren, exceptId, [...INTERN_KINDS]],
  );
