import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '@seve/domain';
import { IsOptional, ValidateIf } from 'class-validator';
import { StrictBoolean } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { PersonName } from '../../../http/validation/fields/person-name.decorator.js';
import { InternationalPhone } from '../../../http/validation/fields/phone.decorator.js';
import { CommuneInsee, NafCode, Siret } from '../../../http/validation/fields/register.decorators.js';
import { AddressText, CompanyNameText, Text } from '../../../http/validation/fields/text.decorator.js';

/** The password is asked by the page of the link, from the reader of its letter. */
class PersonInput {
  @PersonName()
  firstName!: string;

  @PersonName()
  lastName!: string;

  @EmailAddress()
  email!: string;

  /** The language of letters. */
  @Choice(LOCALES, 'Locale')
  locale!: Locale;
}

export class StudentSignUpInput extends PersonInput {
  /** 8 characters, typed with or without spaces and hyphens. */
  @Text({ max: 20 })
  classCode!: string;

  @CivilDay()
  birthDate!: string;

  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  lowerSecondaryFinished?: boolean;
}

/** The names are those of the school's list. */
export class PersonalCodeSignUpInput {
  /** 10 characters, typed with or without spaces and hyphens. */
  @Text({ max: 30 })
  code!: string;

  @CivilDay()
  birthDate!: string;

  @EmailAddress()
  email!: string;

  @Choice(LOCALES, 'Locale')
  locale!: Locale;

  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  lowerSecondaryFinished?: boolean;
}

export class CompanySignUpInput extends PersonInput {
  @Siret()
  siret!: string;

  @CompanyNameText(120)
  companyName!: string;

  @AddressText()
  address!: string;

  @CommuneInsee()
  communeInsee!: string;

  /** Where the campus calls, when applicants wait for an answer. */
  @InternationalPhone()
  phone!: string;

  /** In NAF rév. 2. */
  @IsOptional()
  @NafCode()
  naf?: string | null;

  /** In NAF 2025, in force from 1 January 2027. */
  @IsOptional()
  @NafCode()
  naf2025?: string | null;
}

export class ClassOfCodeView {
  className!: string;
  schoolName!: string;
}

/** Nothing: the letter says the rest. */
export class SignedUpView {}

export const COMPANY_SIGN_UP_OUTCOMES = ['letter_sent', 'ask_colleague'] as const;
export type CompanySignUpOutcome = (typeof COMPANY_SIGN_UP_OUTCOMES)[number];

export class CompanySignedUpView {
  /** `ask_colleague`: the company is known; an invitation opens it. */
  @ApiProperty({ enum: COMPANY_SIGN_UP_OUTCOMES, enumName: 'CompanySignUpOutcome' })
  outcome!: CompanySignUpOutcome;
}
