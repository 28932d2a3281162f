import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Email } from '../../http/validation/fields/email.decorator.js';
import { PersonName } from '../../http/validation/fields/person-name.decorator.js';
import { FrenchPhone } from '../../http/validation/fields/phone.decorator.js';

export class GuardianInput {
  @PersonName()
  firstName!: string;

  @PersonName()
  lastName!: string;

  @Email()
  email!: string;

  /** French, typed as people do; stored as ten digits. */
  @IsOptional()
  @FrenchPhone()
  @ApiProperty({ nullable: true, required: false })
  phone?: string | null;
}

export class GuardianView {
  firstName!: string;
  lastName!: string;
  email!: string;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
}

export class GuardianAnswer {
  /** Minors alone are asked. */
  isAsked!: boolean;
  @ApiProperty({ type: GuardianView, nullable: true })
  guardian!: GuardianView | null;
}
