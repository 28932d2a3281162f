import type { EntityManager } from 'typeorm';

/** A row to be scored again: promise `match-offer` or `match-student` with it, in the same transaction. */
export interface RaisedVersion {
  id: string;
  version: number;
}

/** Published offers of a company whose sector or size has changed, each a version later. */
export async function raiseOfferVersions(manager: EntityManager, companyId: string): Promise<RaisedVersion[]> {
  const [rows]: [RaisedVersion[], number] = await manager.query(
    `update offer set version = offer.version + 1 from company_site
     where company_site.id = offer.company_site_id and company_site.company_id = $1 and offer.status = 'published'
     returning offer.id, offer.version`,
    [companyId],
  );
  return rows;
}

/** Students of a class whose calendar has changed, who still search, each a version later. */
export async function raiseStudentVersions(manager: EntityManager, classGroupId: string): Promise<RaisedVersion[]> {
  const [rows]: [RaisedVersion[], number] = await manager.query(
    `update student set version = version + 1 where class_group_id = $1 and search_state = 'searching' returning id, version`,
    [classGroupId],
  );
  return rows;
}

/** Published offers of a site that expose to one of these hazards, when what the site has declared changes; each a version later. */
export async function raiseOfferVersionsOfSite(
  manager: EntityManager,
  siteId: string,
  hazards: readonly string[],
): Promise<RaisedVersion[]> {
  const [rows]: [RaisedVersion[], number] = await manager.query(
    `update offer set version = version + 1 where company_site_id = $1 and status = 'published' and hazards && $2 returning id, version`,
    [siteId, hazards],
  );
  return rows;
}

/** Minors of a school who still search, when what the school has declared changes; each a version later. `adultsBornUntil` is 18 years ago. */
export async function raiseMinorVersions(manager: EntityManager, schoolId: string, adultsBornUntil: string): Promise<RaisedVersion[]> {
  const [rows]: [RaisedVersion[], number] = await manager.query(
    `update student set version = student.version + 1 from class_group
     where class_group.id = student.class_group_id and class_group.school_id = $1 and student.search_state = 'searching'
       and student.birth_date > $2
     returning student.id, student.version`,
    [schoolId, adultsBornUntil],
  );
  return rows;
}
