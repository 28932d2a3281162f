import { type CivilDate, HOSTED_PLACEMENT_STATES, INTERN_KINDS } from '@seve/domain';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual, Or } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { PfmpOrder } from '../../entities/law.entities.js';
import { Placement } from '../../entities/placement.entity.js';
import { rowsBy } from '../../rows.js';

export interface InternStayRow {
  /** Placement, which has one agreement. */
  placementId: string;
  /** Null for a declared place. */
  applicationId: string | null;
  /** Null without an offer. */
  offerId: string | null;
  startOn: CivilDate;
  endOn: CivilDate | null;
}

/** SQL with two indexes: by the sites of the company, and by its SIREN for establishments without an account. */
const AT_COMPANY = `
  select hosted.id from placement hosted join company_site site on site.id = hosted.company_site_id where site.company_id = :companyId
  union all
  select typed.id from placement typed join company on company.siren = typed.host_siren
  where company.id = :companyId and typed.company_site_id is null`;

/** SQL: the SIREN that was declared, or that the host has said. */
const AT_SIREN = `
  select typed.id from placement typed where typed.host_siren = :siren and typed.company_site_id is null
  union all
  select said.placement_id from host_answer said where said.question = 'siret' and left(said.answer #>> '{}', 9) = :siren`;

/**
 * Returns interns of the whole company, on all its sites, with a day in this range. A declared place counts once confirmed, by its SIREN if
 * its establishment has no account.
 */
export const internStays = (manager: EntityManager, companyId: string, from: CivilDate, to: CivilDate): Promise<InternStayRow[]> =>
  staysIn(manager, { ids: AT_COMPANY, parameters: { companyId } }, from, to);

/** As `internStays`, for a host that has no company on the platform. */
export const internStaysOfSiren = (manager: EntityManager, siren: string, from: CivilDate, to: CivilDate): Promise<InternStayRow[]> =>
  staysIn(manager, { ids: AT_SIREN, parameters: { siren } }, from, to);

function staysIn(
  manager: EntityManager,
  { ids, parameters }: { ids: string; parameters: Record<string, string> },
  from: CivilDate,
  to: CivilDate,
): Promise<InternStayRow[]> {
  const stays = manager
    .createQueryBuilder(Placement, 'placement')
    .where({ state: In([...HOSTED_PLACEMENT_STATES]), kind: In([...INTERN_KINDS]) })
    .andWhere({ startOn: LessThanOrEqual(to), endOn: Or(IsNull(), MoreThanOrEqual(from)) })
    .andWhere(`placement.id in (${ids})`, parameters)
    .orderBy('placement.startOn')
    .addOrderBy('placement.id');
  return rowsBy<InternStayRow, { placement: Placement }>(stays, {
    placementId: 'placement.id',
    applicationId: 'placement.applicationId',
    offerId: 'placement.offerId',
    startOn: 'placement.startOn',
    endOn: 'placement.endOn',
  });
}

/** Returns the company's offered seats of interns who have not replied yet, with the columns that determine their dates. */
export function promisedInternSeats(manager: EntityManager, companyId: string): Promise<Application[]> {
  return manager
    .createQueryBuilder(Application, 'application')
    .leftJoinAndSelect('application.offer', 'offer')
    .innerJoinAndSelect('application.student', 'student')
    .innerJoin('application.companySite', 'site')
    .where('site.company_id = :companyId', { companyId })
    .andWhere("application.status = 'offered' and coalesce(offer.kind, application.kind) in (:...kinds)", { kinds: [...INTERN_KINDS] })
    .getMany();
}

/** Returns the academy's order in force on all these days, the newest if there are several. */
export function pfmpOrderOn(
  manager: EntityManager,
  academy: PfmpOrder['academy'],
  from: CivilDate,
  to: CivilDate,
): Promise<PfmpOrder | null> {
  return manager
    .createQueryBuilder(PfmpOrder, 'order_')
    .where('order_.academy = :academy and order_.validFrom <= :from and (order_.validTo is null or order_.validTo >= :to)', {
      academy,
      from,
      to,
    })
    .orderBy('order_.validFrom', 'DESC')
    .addOrderBy('order_.id', 'DESC')
    .getOne();
}

/** Lets one transaction at a time count the interns of a company. Call before any row lock. Raw: an advisory lock. */
export async function lockInternCount(manager: EntityManager, companyId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('intern-count ' || $1, 0))`, [companyId]);
}
