/** SQL: the offer is reserved for no school. */
export const OPEN_TO_ALL = `offer.reserved_school_ids = '{}'`;

/**
 * SQL: readers of this school may see a published offer; used by every list of published offers. `school`: SQL of its id, null for a
 * visitor.
 */
export const openToSchool = (school: string): string => `(${OPEN_TO_ALL} or ${school} = any(offer.reserved_school_ids))`;

/** SQL: the same for the school of a student; `student`: SQL of its id. */
export const openToStudent = (student: string): string =>
  `(${OPEN_TO_ALL} or exists (select 1 from student reader join class_group own on own.id = reader.class_group_id
    where reader.id = ${student} and own.school_id = any(offer.reserved_school_ids)))`;

/** Returns whether readers of this school may see the offer once it is published. */
export const isOpenToSchool = ({ reservedSchoolIds }: { reservedSchoolIds: readonly string[] }, schoolId: string | null): boolean =>
  reservedSchoolIds.length === 0 || (schoolId !== null && reservedSchoolIds.includes(schoolId));
