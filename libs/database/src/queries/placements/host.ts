import { placing } from '../../entities/placement.entity.js';

/** SQL: joins the host of a `placement` with an account, as `site` and `company`. */
export const HOST = `left join company_site site on site.id = placement.company_site_id left join company on company.id = site.company_id`;

/** SQL for `HOST`: the company's own name, else the typed one. */
export const HOST_NAME = 'coalesce(company.name, placement.host_name)';

/**
 * SQL for `HOST`: status of the company; null for an unknown host. A declared place that names the SIREN of a suspended company has no
 * site, and counts as suspended too. A company refused before any verification is ignored, because the number may belong to another person.
 */
export const HOST_STATUS = `coalesce(company.status, (select own.status from company own
  where own.siren = placement.host_siren and own.status = 'suspended' and own.verified_at is not null and own.merged_into_id is null))`;

/** SQL: the placement is at its `site`, not at another declared establishment of the same company. */
const IS_AT_SITE = '(placement.host_address is null or placement.host_siret is not distinct from site.siret)';
/** SQL for `HOST`: null if only a typed address is known. */
export const HOST_COMMUNE = `case when ${IS_AT_SITE} then site.commune_insee end`;
/**
 * SQL for `HOST`: address of the host in papers and in the register of interns. A typed address comes first, so that a paper keeps what its
 * host has read if the campus verifies the company afterwards. The offer's address is not used: the host's part has its own field for the
 * place of work.
 */
export const HOST_ADDRESS = 'coalesce(placement.host_address, site.address)';

/**
 * SQL for `offer` and `HOST`: address where the student works. The address of a verified site replaces the typed one; null if none is
 * known.
 */
export const PLACE_ADDRESS = `coalesce(offer.address, case when ${IS_AT_SITE} then site.address end, placement.host_address)`;
export const PLACE_COMMUNE = `coalesce(offer.commune_insee, ${HOST_COMMUNE})`;

/** SQL for `offer` and `company_site`: address to which an application would lead, before there is a placement. */
export const POST_ADDRESS = 'coalesce(offer.address, company_site.address)';
export const POST_COMMUNE = 'coalesce(offer.commune_insee, company_site.commune_insee)';

/** SQL: number of placed students of a query builder that reads `student` whose places were all found outside Sève. */
export const PLACED_ELSEWHERE = `(count(student.id) filter (where student.searchState = 'placed' and not exists (
  select 1 from placement where placement.student_id = student.id and placement.source <> 'declared' and ${placing()})))::int`;

/** SQL: number of students of such a query with a place not confirmed by its host. */
export const WAITING_PLACES = `(count(student.id) filter (where exists (
  select 1 from placement where placement.student_id = student.id and placement.state = 'declared')))::int`;
