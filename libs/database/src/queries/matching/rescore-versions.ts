import type { EntityManager } from 'typeorm';
import { changedRows } from '../../rows.js';

/** A row to be scored again: enqueue `match-offer` or `match-student` with it, in the same transaction. */
export interface RaisedVersion {
  id: string;
  version: number;
}

/** Published offers of a company whose sector or size has changed, each a version later. Raw: returns what it changed. */
export function raiseOfferVersions(manager: EntityManager, companyId: string): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update offer set version = offer.version + 1 from company_site
     where company_site.id = offer.company_site_id and company_site.company_id = $1 and offer.status = 'published'`,
    { id: 'offer.id', version: 'offer.version' },
    [companyId],
  );
}

/** Students of a programme whose calendar has changed, who still search, each a version later. Raw: returns what it changed. */
export function raiseStudentVersions(manager: EntityManager, programmeId: string): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update student set version = student.version + 1 from class_group
     where class_group.id = student.class_group_id and class_group.programme_id = $1 and student.search_state = 'searching'`,
    { id: 'student.id', version: 'student.version' },
    [programmeId],
  );
}

/** Published offers of a site that expose to one of these hazards, when what the site has declared changes; each a version later. Raw: returns what it changed. */
export function raiseOfferVersionsOfSite(manager: EntityManager, siteId: string, hazards: readonly string[]): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update offer set version = version + 1 where company_site_id = $1 and status = 'published' and hazards && $2`,
    { id: 'id', version: 'version' },
    [siteId, hazards],
  );
}

/** Minors of a school who still search, when what the school has declared changes; each a version later. `adultsBornUntil` is 18 years ago. Raw: returns what it changed. */
export function raiseMinorVersions(manager: EntityManager, schoolId: string, adultsBornUntil: string): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update student set version = student.version + 1 from class_group
     where class_group.id = student.class_group_id and class_group.school_id = $1 and student.search_state = 'searching'
       and student.birth_date > $2`,
    { id: 'student.id', version: 'student.version' },
    [schoolId, adultsBornUntil],
  );
}
