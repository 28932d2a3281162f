import type { EntityManager } from 'typeorm';
import { changedRows } from '../../rows.js';

/** A row to re-score: enqueue `match-offer` or `match-student` with it, in the same transaction. */
export interface RaisedVersion {
  id: string;
  version: number;
}

/** Increments the version of a company's published offers after a change of its sector or size. Raw: returns what it changed. */
export function raiseOfferVersions(manager: EntityManager, companyId: string): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update offer set version = offer.version + 1 from company_site
     where company_site.id = offer.company_site_id and company_site.company_id = $1 and offer.status = 'published'`,
    { id: 'offer.id', version: 'offer.version' },
    [companyId],
  );
}

/** Increments the version of a programme's searching students after a change of its calendar. Raw: returns what it changed. */
export function raiseStudentVersions(manager: EntityManager, programmeId: string): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update student set version = student.version + 1 from class_group
     where class_group.id = student.class_group_id and class_group.programme_id = $1 and student.search_state = 'searching'`,
    { id: 'student.id', version: 'student.version' },
    [programmeId],
  );
}

/**
 * Increments the version of a site's published offers with one of these hazards after a change of its declarations. Raw: returns what it
 * changed.
 */
export function raiseOfferVersionsOfSite(manager: EntityManager, siteId: string, hazards: readonly string[]): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update offer set version = version + 1 where company_site_id = $1 and status = 'published' and hazards && $2`,
    { id: 'id', version: 'version' },
    [siteId, hazards],
  );
}

/**
 * Increments the version of a school's searching minors after a change of its declarations. `adultsBornUntil` is 18 years ago. Raw: returns
 * what it changed.
 */
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
