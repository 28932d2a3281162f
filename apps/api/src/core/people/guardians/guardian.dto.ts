import { ApiProperty } from '@nestjs/swagger';
import { GUARDIAN_PLACES, type GuardianPlace } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { Integer } from '../../../http/validation/fields/integer.decorator.js';
import { PersonName } from '../../../http/validation/fields/person-name.decorator.js';
import { FrenchPhone } from '../../../http/validation/fields/phone.decorator.js';
import { NameText } from '../../../http/validation/fields/text.decorator.js';

export class GuardianInput {
  @PersonName()
  firstName!: string;

  @PersonName()
  lastName!: string;

  /** Institution with parental authority, such as the ASE, on whose behalf this person signs; null for a parent. */
  @IsOptional()
  @NameText(120)
  @ApiProperty({ type: 'string', nullable: true, required: false })
  organisation?: string | null;

  /** Null for a guardian who signs on paper. */
  @IsOptional()
  @EmailAddress()
  @ApiProperty({ type: 'string', format: 'email', nullable: true, required: false })
  email?: string | null;

  /** French, typed as people do; stored as ten digits. */
  @IsOptional()
  @FrenchPhone()
  @ApiProperty({ nullable: true, required: false })
  phone?: string | null;

  /** Contact that was read in this place, null for none: when another one stands there since, nothing is written. Not compared when left out. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  replaces?: string | null;

  /** Which of the two guardians. */
  @IsOptional()
  @Integer({ min: GUARDIAN_PLACES[0], max: GUARDIAN_PLACES[1] })
  @ApiProperty({ type: 'integer', enum: GUARDIAN_PLACES, required: false, default: 1 })
  place?: GuardianPlace;
}

export class GuardianView {
  /** Distinguishes the two guardians. */
  @ApiProperty({ type: 'integer', enum: GUARDIAN_PLACES })
  place!: GuardianPlace;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  /** The school has said that this is the guardian. */
  isConfirmed!: boolean;
  /** Signs on paper: no address, or one mailbox for the family. */
  isOnPaper!: boolean;
}

export class GuardianAnswer {
  /** Minors alone are asked. */
  isAsked!: boolean;
  @ApiProperty({ type: GuardianView, nullable: true })
  guardian!: GuardianView | null;
  /** Null with fewer than two contacts. */
  @ApiProperty({ type: GuardianView, nullable: true })
  second!: GuardianView | null;
}
