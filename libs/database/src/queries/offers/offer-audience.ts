/** SQL: the offer is kept for no school. */
export const OPEN_TO_ALL = `offer.reserved_school_ids = '{}'`;

/**
 * SQL: readers of this school may see a published offer. Every list of published offers reads it. `school` is an expression of its id, null
 * for a visitor.
 */
export const openToSchool = (school: string): string => `(${OPEN_TO_ALL} or ${school} = any(offer.reserved_school_ids))`;

/** SQL: the same for the school of a student, by an expression of the student's id. */
export const openToStudent = (student: string): string =>
  `(${OPEN_TO_ALL} or exists (select 1 from student reader join class_group own on own.id = reader.class_group_id
    where reader.id = ${student} and own.school_id = any(offer.reserved_school_ids)))`;

/** Of an offer that was read: a reader of this school may see it once it is published. */
export const isOpenToSchool = ({ reservedSchoolIds }: { reservedSchoolIds: readonly string[] }, schoolId: string | null): boolean =>
  reservedSchoolIds.length === 0 || (schoolId !== null && reservedSchoolIds.includes(schoolId));
