import type { SchoolKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export interface SchoolRow {
  id: string;
  name: string;
  kind: SchoolKind;
  uai: string | null;
  communeInsee: string;
  teachers: number;
  classes: number;
}

/** Every school of the campus, by name. */
export const schoolsWithCounts = (manager: EntityManager): Promise<SchoolRow[]> =>
  manager.query(
    `select s.id, s.name, s.kind, s.uai, s.commune_insee as "communeInsee",
            (select count(*)::int from teacher t where t.school_id = s.id) as teachers,
            (select count(*)::int from class_group g where g.school_id = s.id) as classes
     from school s order by s.name, s.id`,
  );
