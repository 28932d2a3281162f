import type { ApplicationStatus, Level, OfferKind, SearchState } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** A student as the table of the class needs it. */
export interface ClassStudentRow {
  id: string;
  firstName: string;
  lastName: string;
  classGroupId: string;
  searchState: SearchState;
  kinds: OfferKind[];
  availableFrom: string | null;
  availableTo: string | null;
  wantedRomeCodes: string[];
  communeInsee: string | null;
  statuses: ApplicationStatus[];
  /** The last move the student made on an application. */
  lastActAt: Date | null;
  placement: { companyName: string; title: string; startOn: string; endOn: string | null } | null;
}

/** Everybody in the class by name, with applications, last act and placement, in one query. */
export async function studentsOfClass(manager: EntityManager, classGroupId: string): Promise<ClassStudentRow[]> {
  return manager.query(
    `select student.id, account.first_name as "firstName", account.last_name as "lastName", student.class_group_id as "classGroupId",
       student.search_state as "searchState", student.kinds, student.available_from as "availableFrom", student.available_to as "availableTo",
       student.wanted_rome_codes as "wantedRomeCodes", student.commune_insee as "communeInsee",
       array(select application.status from application where application.student_id = student.id order by application.id) as statuses,
       (select max(change.created_at) from application
          join state_change change on change.entity_type = 'application' and change.entity_id = application.id
        where application.student_id = student.id and change.actor_account_id = student.account_id) as "lastActAt",
       (select json_build_object('companyName', company.name, 'title', offer.title, 'startOn', placement.start_on, 'endOn', placement.end_on)
        from placement join offer on offer.id = placement.offer_id
          join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id
        where placement.student_id = student.id order by placement.created_at desc limit 1) as placement
     from student join account on account.id = student.account_id
     where student.class_group_id = $1
     order by account.last_name, account.first_name, student.id`,
    [classGroupId],
  );
}

export interface ClassSummaryRow {
  id: string;
  name: string;
  certification: string;
  level: Level;
  code: string | null;
  students: number;
  placed: number;
}

/** The classes this teacher answers for. */
export async function classesOfTeacher(manager: EntityManager, teacherId: string): Promise<ClassSummaryRow[]> {
  return manager.query(
    `select class_group.id, class_group.name, class_group.certification, class_group.level, class_group.code, count(student.id)::int as students,
       (count(student.id) filter (where student.search_state = 'placed'))::int as placed
     from class_group left join student on student.class_group_id = class_group.id
     where class_group.referent_teacher_id = $1
     group by class_group.id order by class_group.name, class_group.id`,
    [teacherId],
  );
}
