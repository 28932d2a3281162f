import { ApiProperty, PartialType } from '@nestjs/swagger';
import { COMPANY_SIZES, type CompanySize, OFFER_KINDS, type OfferKind, SECTORS, type Sector } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { KindAvailabilities, type KindAvailabilityInput } from '../../http/validation/fields/availability.decorator.js';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choices } from '../../http/validation/fields/choice.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { CommuneInsee, Ogrs, RomeCodes } from '../../http/validation/fields/register.decorators.js';
import { type SpokenLanguageInput, SpokenLanguages } from '../../http/validation/fields/spoken-languages.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

const MOST_LANGUAGES = 10;

class ProfileFields {
  @Choices(OFFER_KINDS, 'OfferKind')
  kinds!: OfferKind[];

  /** All that is said: dates left out are forgotten. */
  @KindAvailabilities()
  availability!: KindAvailabilityInput[];

  @RomeCodes({ max: 5 })
  wantedRomeCodes!: string[];

  @Ogrs({ max: 60 })
  skills!: string[];

  @Ogrs({ max: 20 })
  skillsToLearn!: string[];

  @SpokenLanguages(MOST_LANGUAGES)
  languages!: SpokenLanguageInput[];

  @Choices(SECTORS, 'Sector')
  sectorWishes!: Sector[];

  @Choices(COMPANY_SIZES, 'CompanySize')
  sizeWishes!: CompanySize[];

  @IsOptional()
  @CommuneInsee()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  communeInsee?: string | null;

  /** How far the student is willing to go, as the crow flies. */
  @Integer({ min: 1, max: 200 })
  limitKm!: number;

  @StrictBoolean()
  hasDrivingLicence!: boolean;
}

/** Fields to change; those left out stay as they are. */
export class ProfileInput extends PartialType(ProfileFields, { skipNullProperties: false }) {
  /** As read: a change made meanwhile elsewhere is not overwritten. */
  @Integer({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class ClassCodeInput {
  /** 8 characters, typed with or without spaces and hyphens. */
  @Text({ max: 20 })
  code!: string;
}
