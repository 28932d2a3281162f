import { STAFF_ROLES } from '@seve/domain';
import { oneOf } from '../../one-of.js';
import { MEMBERS } from './members.js';

/** SQL: joins `member`, the membership that represents account `accountId` outside of a session: the last used or else the first. */
export const joinMember = (accountId: string): string => `left join lateral (
  select held.* from ${MEMBERS} held where held.account_id = ${accountId} order by held.last_used_at desc nulls last, held.from_at, held.id limit 1) member on true`;
/** SQL: joins `student` and `member`. */
export const joinRoles = (accountId: string): string => `left join student on student.account_id = ${accountId} ${joinMember(accountId)}`;

/** SQL after `joinRoles`: role of the account, null without one. */
export const ROLE = `case when student.id is not null then 'student' else member.role end`;

/** SQL after `joinMember`: whether the role is one of staff. */
export const IS_STAFF = oneOf('member.role', STAFF_ROLES);

/** SQL: whether the account works in a school or for the campus. */
export const worksInSchoolOrCampus = (accountId: string): string =>
  `exists (select 1 from ${MEMBERS} member where member.account_id = ${accountId} and ${IS_STAFF})`;
