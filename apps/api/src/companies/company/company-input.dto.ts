import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_ROLES, COMPANY_SIZES, type CompanyRole, type CompanySize, SECTORS, type Sector } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { InternationalPhone } from '../../http/validation/fields/phone.decorator.js';
import { CommuneInsee, Idcc, NafCode, Siret } from '../../http/validation/fields/register.decorators.js';
import { AddressText, NameText, Text } from '../../http/validation/fields/text.decorator.js';
import { WebAddress } from '../../http/validation/fields/web-address.decorator.js';

export class CompanyInput {
  @Text({ min: 0, max: 3_000, lines: true })
  description!: string;

  @IsOptional()
  @WebAddress()
  website?: string | null;

  @IsOptional()
  @Choice(SECTORS, 'Sector')
  @ApiProperty({ enum: SECTORS, enumName: 'Sector', nullable: true, required: false })
  sector?: Sector | null;

  @IsOptional()
  @Choice(COMPANY_SIZES, 'CompanySize')
  @ApiProperty({ enum: COMPANY_SIZES, enumName: 'CompanySize', nullable: true, required: false })
  size?: CompanySize | null;

  /** Activity code in NAF rév. 2. */
  @IsOptional()
  @NafCode()
  naf?: string | null;

  /** Activity code in NAF 2025, in force from 1 January 2027. Absent leaves it unchanged. */
  @IsOptional()
  @NafCode()
  naf2025?: string | null;

  /** Collective agreement: it sets the pay and determines the OPCO. */
  @IsOptional()
  @Idcc()
  idcc?: string | null;

  /** Headcount of the whole company on the last day of the previous month; the quota of interns is computed from it. */
  @IsOptional()
  @Integer({ min: 0, max: 1_000_000 })
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1_000_000, nullable: true, required: false })
  headcount?: number | null;

  /** Mean headcount of the twelve months before, in hundredths of a person: 2,140 means 21.4. */
  @IsOptional()
  @Integer({ min: 0, max: 100_000_000 })
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100_000_000, nullable: true, required: false })
  headcountMeanHundredths?: number | null;
}

/** Phone number that the campus calls when applicants wait for an answer. */
export class CompanyPhoneInput {
  @InternationalPhone()
  phone!: string;
}

export class CompanySiteInput {
  @Siret()
  siret!: string;

  /** Common name of the site; not required for the only site. */
  @IsOptional()
  @NameText(120)
  @ApiProperty({ type: 'string', nullable: true, required: false, maxLength: 120 })
  name?: string | null;

  @AddressText()
  address!: string;

  @CommuneInsee()
  communeInsee!: string;
}

/** A member who recruits for the company. */
export class SiteContactInput {
  @Id()
  memberId!: string;
}

export class MemberRoleInput {
  @Choice(COMPANY_ROLES, 'CompanyRole')
  role!: CompanyRole;
}
