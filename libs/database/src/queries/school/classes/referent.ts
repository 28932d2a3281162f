import { isCurrent } from '../../people/members.js';

/** SQL: membership of the teacher who follows `student`, else the referent of `class_group`; null outside a class. */
export const REFERENT = `case when class_group.id is not null then coalesce(student.referent_teacher_id, class_group.referent_teacher_id) end`;

/** Condition of the same for a query builder that reads `student` and `classGroup` and joins `teacher`. */
export const REFERENT_JOIN = `${isCurrent('teacher')}
  and teacher.id = case when classGroup.id is not null then coalesce(student.referentTeacherId, classGroup.referentTeacherId) end`;
