import { isStaffRole, placeOf, ROLE_TABLES, type RoleTable, rolesOfTable } from '@seve/domain';

const holds = (table: RoleTable) => `${table}.id is not null`;
const anyOf = (tables: readonly RoleTable[]) => `(${tables.map(holds).join(' or ')})`;
/** A table of one role says it by its name, a table of several in its column. */
function roleIn(table: RoleTable): string {
  const [first, ...others] = rolesOfTable(table);
  return others.length > 0 ? `${table}.role` : `'${first}'`;
}

const STAFF_TABLES = ROLE_TABLES.filter((table) => rolesOfTable(table).some(isStaffRole));
/** Tables of those who are no student. */
const OTHER_TABLES = ROLE_TABLES.filter((table) => table !== 'student');
const SCHOOL_TABLES = OTHER_TABLES.filter((table) => rolesOfTable(table).some((role) => placeOf(role) === 'school'));

/** Joins of the rows that give a role to the account whose id is `accountId`, each under the name of its table. */
export const joinRoles = (accountId: string, tables: readonly RoleTable[] = ROLE_TABLES): string =>
  tables.map((table) => `left join ${table} on ${table}.account_id = ${accountId}`).join(' ');
export const joinOtherRoles = (accountId: string): string => joinRoles(accountId, OTHER_TABLES);

const roleOf = (tables: readonly RoleTable[]) =>
  `case ${tables.map((table) => `when ${holds(table)} then ${roleIn(table)}`).join(' ')} end`;
/** After `joinRoles`: the role of the account, null without one. */
export const ROLE = roleOf(ROLE_TABLES);
export const HAS_ROLE = anyOf(ROLE_TABLES);
export const IS_STAFF = anyOf(STAFF_TABLES);

/** After `joinOtherRoles`: null for a student, too. */
export const OTHER_ROLE = roleOf(OTHER_TABLES);
export const HAS_OTHER_ROLE = anyOf(OTHER_TABLES);
/** School of those who work in one. */
export const SCHOOL_OF_STAFF = `coalesce(${SCHOOL_TABLES.map((table) => `${table}.school_id`).join(', ')})`;

/** The account works in a school or for the campus. */
export const worksInSchoolOrCampus = (accountId: string): string =>
  `(${STAFF_TABLES.map((table) => `exists (select 1 from ${table} where account_id = ${accountId})`).join(' or ')})`;
