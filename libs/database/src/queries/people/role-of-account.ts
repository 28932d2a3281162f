import { STAFF_ROLES } from '@seve/domain';
import { oneOf } from '../../one-of.js';
import { MEMBERS } from './members.js';

/**
 * Joins `member`: the membership that speaks for the account whose id is `accountId` where no session says which, the last used or else
 * the first.
 */
export const joinMember = (accountId: string): string => `left join lateral (
  select held.* from ${MEMBERS} held where held.account_id = ${accountId} order by held.last_used_at desc nulls last, held.from_at, held.id limit 1) member on true`;
/** Joins `student` and `member`. */
export const joinRoles = (accountId: string): string => `left join student on student.account_id = ${accountId} ${joinMember(accountId)}`;

/** After `joinRoles`: the role of the account, null without one. */
export const ROLE = `case when student.id is not null then 'student' else member.role end`;

/** After `joinMember`. */
export const IS_STAFF = oneOf('member.role', STAFF_ROLES);

/** The account works in a school or for the campus. */
export const worksInSchoolOrCampus = (accountId: string): string =>
  `exists (select 1 from ${MEMBERS} member where member.account_id = ${accountId} and ${IS_STAFF})`;
