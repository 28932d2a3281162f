import { ApiProperty } from '@nestjs/swagger';
import { TIMELINE_KINDS, type TimelineKind } from '@seve/database';
import {
  ACTORS,
  APPLICATION_STATUSES,
  type ApplicationStatus,
  CONTACT_KINDS,
  type ContactKind,
  GUARDIAN_PLACES,
  type GuardianPlace,
  LEGAL_EXCEPTIONS,
  type LegalException,
  type NextActor,
  NOTE_REMOVABLE_HOURS,
  OFFER_KINDS,
  type OfferKind,
  PROFILE_PARTS,
  type ProfilePart,
  ROLES,
  type Role,
  VIAS,
  VISIBILITIES,
  type Via,
  type Visibility,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { KindAvailabilityView } from '../../../core/people/students.dto.js';
import { PlaceTermsView } from '../../../core/placements/placements.dto.js';
import { Choice, Choices } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';
import { ClassStudent } from '../classes.dto.js';

export class SheetGuardianPage {
  /** Of the last link; null before the first. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  sentAt!: Date | null;
  /** When that link was first opened. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  openedAt!: Date | null;
  /** Under 15: an observation week needs the guardian's yes. */
  isConsentNeeded!: boolean;
  /** Newest answer of this guardian about observation weeks; null without one. */
  @ApiProperty({ type: 'boolean', nullable: true })
  isAgreed!: boolean | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  decidedAt!: Date | null;
  /** Day on the paper; null for an answer by link. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  signedOn!: string | null;
}

export class SheetGuardian {
  /** Distinguishes the two guardians. */
  @ApiProperty({ type: 'integer', enum: GUARDIAN_PLACES })
  place!: GuardianPlace;
  firstName!: string;
  lastName!: string;
  /** Institution with parental authority, such as the ASE, on whose behalf this person signs; null for a parent. */
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  /** Identifies the contact as it was read; changes with each edit. */
  @ApiProperty({ format: 'uuid' })
  contactId!: string;
  /** When the school confirmed the contact; null before. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  confirmedAt!: Date | null;
  /** Signs on paper: no address, or one mailbox for the family. */
  isOnPaper!: boolean;
  page!: SheetGuardianPage;
}

export class SheetProfile {
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  availability!: KindAvailabilityView[];
  occupations!: string[];
  skills!: string[];
  @ApiProperty({ type: 'string', nullable: true })
  communeName!: string | null;
  @ApiProperty({ type: 'integer' })
  limitKm!: number;
  /** What is still to be said before offers can be found. */
  @ApiProperty({ enum: PROFILE_PARTS, enumName: 'ProfilePart', isArray: true })
  missing!: ProfilePart[];
}

export class SheetApplication {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Null for an unsolicited application, its title too. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  companyName!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
  createdAt!: Date;
  updatedAt!: Date;
  @ApiProperty({ enum: ACTORS, enumName: 'NextActor' })
  nextActor!: NextActor;
}

export class SheetMatch {
  @ApiProperty({ format: 'uuid' })
  offerId!: string;
  offerTitle!: string;
  companyName!: string;
  communeName!: string;
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

/** The school's agreement that companies may see a student of 15 to 17. */
export class SheetAgreement {
  /** The student asks for it; null without a request, and once it is answered. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  askedAt!: Date | null;
  /** Between 15 and 17 today: the agreement counts at these ages only. */
  isNeeded!: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  agreedAt!: Date | null;
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility!: Visibility;
}

/** Which papers the school has seen: their date or kind, never what they say. */
export class SheetCertification {
  /** A minor today: a fitness notice concerns minors only. */
  isMinor!: boolean;
  @ApiProperty({ enum: LEGAL_EXCEPTIONS, enumName: 'LegalException', isArray: true })
  legalExceptions!: LegalException[];
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  fitnessNoticeOn!: string | null;
  /** First day on which the notice no longer holds. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  fitnessEndsOn!: string | null;
  /** Day of the emancipation, from the paper seen; null for none. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  emancipatedOn!: string | null;
}

export class CertificationInput {
  @Choices(LEGAL_EXCEPTIONS, 'LegalException')
  legalExceptions!: LegalException[];

  /** Today or before, less than a year ago; null for none. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  fitnessNoticeOn?: string | null;

  /** Day of the emancipation of a minor, not in the future; null for none. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  emancipatedOn?: string | null;
}

/** Read by the office of the school. */
export class StudentSheet {
  className!: string;
  student!: ClassStudent;
  /** What all have signed for the placement of the student; null before. */
  @ApiProperty({ type: PlaceTermsView, nullable: true })
  terms!: PlaceTermsView | null;
  /** Of the account, else where the school invites; null for none. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** False for a row of the roster without an account. */
  hasAccount!: boolean;
  /** Sign-in asks the student for a code as well. */
  hasSecondStep!: boolean;
  /** For minors, as the student or the school wrote it. */
  @ApiProperty({ type: SheetGuardian, nullable: true })
  guardian!: SheetGuardian | null;
  /** Null with fewer than two contacts. */
  @ApiProperty({ type: SheetGuardian, nullable: true })
  secondGuardian!: SheetGuardian | null;
  /** Null for the office where the student keeps it for the teachers. */
  @ApiProperty({ type: SheetProfile, nullable: true })
  profile!: SheetProfile | null;
  agreement!: SheetAgreement;
  certification!: SheetCertification;
  applications!: SheetApplication[];
}

/** Read by the teachers of the class. */
export class TeacherStudentSheet extends StudentSheet {
  @ApiProperty({ type: SheetProfile })
  override profile!: SheetProfile;
  matches!: SheetMatch[];
}

export class SearchEvent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: TIMELINE_KINDS, enumName: 'TimelineKind' })
  kind!: TimelineKind;
  at!: Date;
  /** New state of the application or of the invitation. */
  @ApiProperty({ type: 'string', nullable: true })
  state!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role', nullable: true })
  by!: Role | null;
  /** By which way an application or an invitation moved. */
  @ApiProperty({ enum: VIAS, enumName: 'Via', nullable: true })
  via!: Via | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
}

export class SearchEventPage {
  items!: SearchEvent[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** With the notes of the school, for the teachers of the class. */
export class TimelineEvent extends SearchEvent {
  @ApiProperty({ enum: CONTACT_KINDS, enumName: 'ContactKind', nullable: true })
  noteKind!: ContactKind | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  noteOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  text!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  authorName!: string | null;
  @ApiProperty({ description: `One's own note of the last ${NOTE_REMOVABLE_HOURS} hours.` })
  isRemovable!: boolean;
}

export class TimelinePage {
  items!: TimelineEvent[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class NoteInput {
  @Choice(CONTACT_KINDS, 'ContactKind')
  kind!: ContactKind;

  /** Today or before. */
  @CivilDay()
  happenedOn!: string;

  @Text({ max: 2_000, lines: true })
  text!: string;
}

export class NoteCreated {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
