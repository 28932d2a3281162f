import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_STATUSES, type CompanyStatus, LOCALES, type Locale, PERSON_ROLES, type PersonRole } from '@seve/domain';
import { ValidateIf } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';

export const DEMO_KEYS = [
  'student',
  'company',
  'teacher',
  'coordinator',
  'school_staff',
  'school_head',
  'tutor',
  'professional',
  'two_schools',
] as const;
export type DemoKey = (typeof DEMO_KEYS)[number];

export class AccountView {
  id!: string;
  email!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ enum: PERSON_ROLES, enumName: 'PersonRole' })
  role!: PersonRole;
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale!: Locale;
  /** The membership that gives the role; null for a student. */
  @ApiProperty({ type: 'string', nullable: true })
  membershipId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  studentId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  classGroupId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  teacherId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus', nullable: true })
  companyStatus!: CompanyStatus | null;
  /** A student before the end of the first questions. */
  needsOnboarding!: boolean;
  /** Until then the second step is to be set up; null when nothing is due. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  secondStepDueAt!: Date | null;
  /** Nothing else opens before it is set up. */
  isSecondStepOverdue!: boolean;
}

/** A role that the account may act in. */
export class HeldRoleView {
  /** Null for a student's. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  membershipId!: string | null;
  @ApiProperty({ enum: PERSON_ROLES, enumName: 'PersonRole' })
  role!: PersonRole;
  /** School or company; null where the role has none. */
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  isActive!: boolean;
}

export class ActiveRoleInput {
  /** Null for a student's role. */
  @ValidateIf((_input, value) => value !== null)
  @Id()
  membershipId!: string | null;
}

export class DemoAccountView {
  @ApiProperty({ enum: DEMO_KEYS, enumName: 'DemoKey' })
  key!: DemoKey;
  name!: string;
  @ApiProperty({ enum: PERSON_ROLES, enumName: 'PersonRole' })
  role!: PersonRole;
}

export class MeView {
  @ApiProperty({ type: AccountView, nullable: true })
  account!: AccountView | null;
  /** Roles of the account; one of them is active. */
  roles!: HeldRoleView[];
  /** Invented people and companies, one-click accounts. */
  demo!: boolean;
  demoAccounts!: DemoAccountView[];
  /** Letters to this person do not leave: their address refuses them, or they called one unwanted. */
  addressRefused!: boolean;
  /** What waits for this person, by tab. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  counts!: Record<string, number>;
}

export class LocaleInput {
  @Choice(LOCALES, 'Locale')
  locale!: Locale;
}

export class DemoSignInInput {
  @Choice(DEMO_KEYS, 'DemoKey')
  key!: DemoKey;
}
