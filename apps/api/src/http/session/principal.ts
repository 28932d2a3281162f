import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type AccountFacts, type AuditActor, type SessionHolder, visitorFrom } from '@seve/database';
import {
  type CompanyRole,
  type CompanyStatus,
  isCompanyRole,
  isSchoolOfficeRole,
  isSchoolRole,
  NotFound,
  type SchoolOfficeRole,
  type SchoolRole,
} from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { Unauthorized } from '../errors/unauthorized.js';

/** The person of the session, loaded from the database; never trusted from the request. */
export interface Principal extends SessionHolder {
  /** Hash of the client address, for the audit log. */
  addressHash: string;
  /** Set only on routes marked `@WithAccountFacts`. */
  facts?: AccountFacts;
}

export interface StudentPrincipal extends Principal {
  role: 'student';
  studentId: string;
}

export interface TeacherPrincipal extends Principal {
  role: 'teacher';
  teacherId: string;
  schoolId: string;
}

/** A teacher, or the office or head of a school. */
export interface SchoolPrincipal extends Principal {
  role: SchoolRole;
  membershipId: string;
  schoolId: string;
}

export interface SchoolOfficePrincipal extends SchoolPrincipal {
  role: SchoolOfficeRole;
}

export interface CompanyPrincipal extends Principal {
  role: CompanyRole;
  companyId: string;
  companyName: string;
  companyStatus: CompanyStatus;
}

export type RequestWithPrincipal = FastifyRequest & { principal?: Principal | null; addressHash?: string };

export const isStudent = (principal: Principal | null): principal is StudentPrincipal => principal?.role === 'student';
export const isTeacher = (principal: Principal | null): principal is TeacherPrincipal => principal?.role === 'teacher';
export const isSchool = (principal: Principal | null): principal is SchoolPrincipal => principal !== null && isSchoolRole(principal.role);
export const isSchoolOffice = (principal: Principal | null): principal is SchoolOfficePrincipal =>
  principal !== null && isSchoolOfficeRole(principal.role);
export const isCompany = (principal: Principal | null): principal is CompanyPrincipal =>
  principal !== null && isCompanyRole(principal.role);

const principalOf = (context: ExecutionContext) => context.switchToHttp().getRequest<RequestWithPrincipal>().principal ?? null;

function requirePrincipal<P extends Principal>(isIt: (principal: Principal | null) => principal is P) {
  return createParamDecorator((_data: undefined, context: ExecutionContext): P => {
    const principal = principalOf(context);
    if (principal === null) throw new Unauthorized();
    if (!isIt(principal)) throw new NotFound('rights.none');
    return principal;
  });
}

/** Principal of the request; null for a visitor. For `@Public` routes that return more to some principals. */
export const MaybePrincipal = createParamDecorator((_data: undefined, context: ExecutionContext): Principal | null => principalOf(context));
/** Actor without a session, for the audit log. */
export const Visitor = createParamDecorator(
  (_data: undefined, context: ExecutionContext): AuditActor =>
    visitorFrom(context.switchToHttp().getRequest<RequestWithPrincipal>().addressHash ?? null),
);
export const CurrentPrincipal = requirePrincipal((principal): principal is Principal => principal !== null);
export const CurrentStudent = requirePrincipal(isStudent);
export const CurrentTeacher = requirePrincipal(isTeacher);
export const CurrentSchoolMember = requirePrincipal(isSchool);
export const CurrentSchoolOffice = requirePrincipal(isSchoolOffice);
export const CurrentCompany = requirePrincipal(isCompany);
