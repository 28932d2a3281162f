import { COMPANY_ROLES, type InvitedRole } from '@seve/domain';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Membership } from '../../entities/membership.entity.js';
import { oneOf } from '../../one-of.js';

/** SQL: this membership is active. */
export const isCurrent = (membership: string): string => `${membership}.to_at is null`;

/** Condition of an active membership for `find`. */
export const inCurrent: FindOptionsWhere<Membership> = { toAt: IsNull() };
/** Returns the condition of active memberships with one of these roles. */
export const inRole = (...roles: readonly InvitedRole[]): FindOptionsWhere<Membership> => ({ role: In(roles), ...inCurrent });

/** SQL of a table: every active membership. */
export const MEMBERS = `(select * from membership where ${isCurrent('membership')})`;
const inForce = (roles: readonly InvitedRole[]) =>
  `(select * from membership where ${isCurrent('membership')} and ${oneOf('role', roles)})`;
export const TEACHERS = inForce(['teacher']);
export const COORDINATORS = inForce(['campus_coordinator']);
export const COMPANY_MEMBERS = inForce(COMPANY_ROLES);
