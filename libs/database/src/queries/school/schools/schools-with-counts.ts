import type { SchoolKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { School } from '../../../entities/school.entity.js';
import { rowsBy, sql } from '../../../rows.js';
import { TEACHERS } from '../../people/members.js';

export interface SchoolRow {
  id: string;
  name: string;
  kind: SchoolKind;
  uai: string | null;
  communeInsee: string;
  teachers: number;
  classes: number;
}

/** Returns every school, by name. */
export const schoolsWithCounts = (manager: EntityManager): Promise<SchoolRow[]> =>
  rowsBy<SchoolRow, { school: School }>(manager.createQueryBuilder(School, 'school').orderBy('school.name').addOrderBy('school.id'), {
    id: 'school.id',
    name: 'school.name',
    kind: 'school.kind',
    uai: 'school.uai',
    communeInsee: 'school.communeInsee',
    teachers: sql(`(select count(*)::int from ${TEACHERS} teacher where teacher.school_id = school.id)`),
    classes: sql('(select count(*)::int from class_group where class_group.school_id = school.id)'),
  });
