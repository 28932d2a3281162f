import { ApiProperty } from '@nestjs/swagger';
import {
  COMPANY_SIZES,
  COMPLETION_STEPS,
  type CompanySize,
  type CompletionStep,
  LANGUAGE_LEVELS,
  LANGUAGES,
  type Language,
  type LanguageLevel,
  LEGAL_EXCEPTIONS,
  type LegalException,
  OFFER_KINDS,
  type OfferKind,
  PROFILE_PARTS,
  type ProfilePart,
  SECTORS,
  type Sector,
  VISIBILITIES,
  type Visibility,
  WORK_STUDY_PLACES,
  type WorkStudyPlace,
} from '@seve/domain';
import { ClassPeriod } from '../school/class-period.view.js';

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

export class SpokenLanguage {
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' })
  language!: Language;
  @ApiProperty({ enum: LANGUAGE_LEVELS, enumName: 'LanguageLevel' })
  level!: LanguageLevel;
}

export class ProfileBlock {
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date' })
  to!: string;
  @ApiProperty({ enum: WORK_STUDY_PLACES, enumName: 'WorkStudyPlace' })
  at!: WorkStudyPlace;
}

export class ProfileCompletionView {
  /** 0 to 100. */
  @ApiProperty({ type: 'integer' })
  percent!: number;
  /** What adds most; null once the profile is complete. */
  @ApiProperty({ enum: COMPLETION_STEPS, enumName: 'CompletionStep', nullable: true })
  next!: CompletionStep | null;
}

export class KindAvailabilityView {
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ format: 'date' })
  availableFrom!: string;
  /** Included. */
  @ApiProperty({ format: 'date' })
  availableTo!: string;
}

export class StudentProfile {
  firstName!: string;
  lastName!: string;
  email!: string;
  @ApiProperty({ format: 'date' })
  birthDate!: string;
  /** Null for a student who has left the class. */
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  /** Class whose teacher has still to confirm the sign-up. */
  @ApiProperty({ type: 'string', nullable: true })
  waitingClassName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: ProfileCertification, nullable: true })
  certification!: ProfileCertification | null;
  /** The weeks of a class that alternates. */
  workStudyBlocks!: ProfileBlock[];
  /** Placement periods of the class that are not over, in the order of time. */
  periods!: ClassPeriod[];
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  /** For each of the kinds sought of which it is said. */
  availability!: KindAvailabilityView[];
  wantedOccupations!: ProfileOccupation[];
  skills!: ProfileSkill[];
  skillsToLearn!: ProfileSkill[];
  languages!: SpokenLanguage[];
  @ApiProperty({ enum: SECTORS, enumName: 'Sector', isArray: true })
  sectorWishes!: Sector[];
  @ApiProperty({ enum: COMPANY_SIZES, enumName: 'CompanySize', isArray: true })
  sizeWishes!: CompanySize[];
  @ApiProperty({ type: ProfileCommune, nullable: true })
  commune!: ProfileCommune | null;
  @ApiProperty({ type: 'integer' })
  limitKm!: number;
  hasDrivingLicence!: boolean;
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility!: Visibility;
  lowerSecondaryFinished!: boolean;
  /** Recorded by the school, which has seen the papers. */
  @ApiProperty({ enum: LEGAL_EXCEPTIONS, enumName: 'LegalException', isArray: true })
  legalExceptions!: LegalException[];
  /** Date of the notice of fitness that the school has recorded. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  fitnessNoticeOn!: string | null;
  /** Day of the emancipation that the school has recorded. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  emancipatedOn!: string | null;
  /** Under 18 today. */
  isMinor!: boolean;
  hasCv!: boolean;
  hasGuardian!: boolean;
  needsOnboarding!: boolean;
  completion!: ProfileCompletionView;
  complete!: boolean;
  /** What is still to be said before offers can be found. */
  @ApiProperty({ enum: PROFILE_PARTS, enumName: 'ProfilePart', isArray: true })
  missing!: ProfilePart[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}
