import { placing } from '../../entities/placement.entity.js';

/** Joins the host of a `placement`, where it has an account: `site` and `company`. */
export const HOST = `left join company_site site on site.id = placement.company_site_id left join company on company.id = site.company_id`;

/** Beside `HOST`: the company's own name, else the one that was typed. */
export const HOST_NAME = 'coalesce(company.name, placement.host_name)';

/** SQL: the placement is at its `site`, not at another declared establishment of the same company. */
const IS_AT_SITE = '(placement.host_address is null or placement.host_siret is not distinct from site.siret)';
/** Beside `HOST`: number and street where the place is. */
export const HOST_ADDRESS = `case when ${IS_AT_SITE} then coalesce(site.address, placement.host_address) else placement.host_address end`;
/** Beside `HOST`: null where only a typed address is known. */
export const HOST_COMMUNE = `case when ${IS_AT_SITE} then site.commune_insee end`;

/** Of the students of a query builder that reads `student`, how many are placed, and by places found outside Sève only. */
export const PLACED_ELSEWHERE = `(count(student.id) filter (where student.searchState = 'placed' and not exists (
  select 1 from placement where placement.student_id = student.id and placement.source <> 'declared' and ${placing()})))::int`;

/** Of the students of such a query, how many have a place that its host has not confirmed. */
export const WAITING_PLACES = `(count(student.id) filter (where exists (
  select 1 from placement where placement.student_id = student.id and placement.state = 'declared')))::int`;
