import { ApiProperty } from '@nestjs/swagger';
import { INVITED_ROLES, type InvitedRole, LOCALES, type Locale } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { NewPassword } from '../../../http/validation/fields/password.decorator.js';
import { PersonName } from '../../../http/validation/fields/person-name.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export const INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export class NewInvitationInput {
  @Choice(INVITED_ROLES, 'InvitedRole')
  role!: InvitedRole;

  @EmailAddress()
  email!: string;

  /** Needed for a role in a school, and only then; an office invites to its own. */
  @IsOptional()
  @Id()
  schoolId?: string;
}

export class InvitationView {
  id!: string;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ enum: INVITATION_STATES, enumName: 'InvitationState' })
  state!: InvitationState;
  createdAt!: Date;
  expiresAt!: Date;
}

export class InvitationPageView {
  items!: InvitationView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class InvitationTokenInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}

/** What the holder of a link reads before accepting. */
export class InvitationOfferView {
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
  /** Null only for the very first coordinator, who types it. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  /** The address has an account: its owner signs in and joins. */
  hasAccount!: boolean;
}

export class AcceptanceInput extends InvitationTokenInput {
  @PersonName()
  firstName!: string;

  @PersonName()
  lastName!: string;

  /** Only when the invitation names no address. */
  @IsOptional()
  @EmailAddress()
  email?: string;

  @NewPassword()
  password!: string;

  @Choice(LOCALES, 'Locale')
  locale!: Locale;
}

/** Nothing: sign in with the address and the password. */
export class AcceptedView {}
