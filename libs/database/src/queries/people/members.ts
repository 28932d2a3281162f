import { COMPANY_ROLES, type InvitedRole } from '@seve/domain';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Membership } from '../../entities/membership.entity.js';
import { oneOf } from '../../one-of.js';

/** SQL: this membership is in force. A former one gives nothing. */
export const isCurrent = (membership: string): string => `${membership}.to_at is null`;

/** The same for `find`. */
export const inCurrent: FindOptionsWhere<Membership> = { toAt: IsNull() };
/** Memberships in force with one of these roles. */
export const inRole = (...roles: readonly InvitedRole[]): FindOptionsWhere<Membership> => ({ role: In(roles), ...inCurrent });

/** SQL of a table: every membership in force. */
export const MEMBERS = `(select * from membership where ${isCurrent('membership')})`;
const inForce = (roles: readonly InvitedRole[]) =>
  `(select * from membership where ${isCurrent('membership')} and ${oneOf('role', roles)})`;
export const TEACHERS = inForce(['teacher']);
export const COORDINATORS = inForce(['campus_coordinator']);
export const COMPANY_MEMBERS = inForce(COMPANY_ROLES);
