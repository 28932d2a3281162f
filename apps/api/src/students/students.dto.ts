import { ApiProperty } from '@nestjs/swagger';
import { OFFER_KINDS, type OfferKind, PROFILE_PARTS, type ProfilePart, VISIBILITIES, type Visibility } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { StrictBoolean } from '../http/fields/boolean.decorator.js';
import { Choice, Choices } from '../http/fields/choice.decorator.js';
import { CivilDay } from '../http/fields/civil-date.decorator.js';
import { CommuneInsee, Ogrs, RomeCodes } from '../http/fields/register.decorators.js';
import { Text } from '../http/fields/text.decorator.js';
import { Whole } from '../http/fields/whole.decorator.js';

export class ProfileInput {
  @Choices(OFFER_KINDS, 'OfferKind')
  kinds!: OfferKind[];

  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  availableFrom?: string | null;

  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  availableTo?: string | null;

  @RomeCodes({ max: 5 })
  wantedRomeCodes!: string[];

  @Ogrs({ max: 60 })
  skills!: string[];

  @Ogrs({ max: 20 })
  skillsToLearn!: string[];

  @IsOptional()
  @CommuneInsee()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  communeInsee?: string | null;

  /** How far the student is willing to go, as the crow flies. */
  @Whole({ min: 1, max: 200 })
  limitKm!: number;

  @StrictBoolean()
  hasDrivingLicence!: boolean;

  @Choice(VISIBILITIES, 'Visibility')
  visibility!: Visibility;

  /** As read: a change made meanwhile elsewhere is not overwritten. */
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class ClassCodeInput {
  /** 8 characters, typed with or without spaces and hyphens. */
  @Text({ max: 20 })
  code!: string;
}

export class ProfileCertification {
  key!: string;
  title!: string;
  @ApiProperty({ type: 'integer' })
  level!: number;
}

export class ProfileOccupation {
  code!: string;
  label!: string;
}

export class ProfileSkill {
  ogr!: string;
  label!: string;
}

export class ProfileCommune {
  insee!: string;
  name!: string;
  postcode!: string;
}

export class StudentProfile {
  firstName!: string;
  lastName!: string;
  email!: string;
  @ApiProperty({ format: 'date' })
  birthDate!: string;
  /** Null for who has left the class. */
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: ProfileCertification, nullable: true })
  certification!: ProfileCertification | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableTo!: string | null;
  wantedOccupations!: ProfileOccupation[];
  skills!: ProfileSkill[];
  skillsToLearn!: ProfileSkill[];
  @ApiProperty({ type: ProfileCommune, nullable: true })
  commune!: ProfileCommune | null;
  @ApiProperty({ type: 'integer' })
  limitKm!: number;
  hasDrivingLicence!: boolean;
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility!: Visibility;
  lowerSecondaryFinished!: boolean;
  complete!: boolean;
  /** What is still to be said before offers can be found. */
  @ApiProperty({ enum: PROFILE_PARTS, enumName: 'ProfilePart', isArray: true })
  missing!: ProfilePart[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}
