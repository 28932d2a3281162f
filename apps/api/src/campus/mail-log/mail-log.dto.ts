import { ApiProperty } from '@nestjs/swagger';
import { EMAIL_STATES, type EmailState, MAIL_LOG_STATES, type MailLogState } from '@seve/database';
import { type LANES, LETTER_NAMES, type LetterName, LOCALES, type Locale, PERSON_ROLES, type PersonRole } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

/** Kinds of objects that a letter can be about. */
export const LETTER_ENTITIES = ['account', 'application', 'company', 'invitation', 'invitation_to_apply', 'offer', 'student'] as const;
const LANE_NAMES = ['urgent', 'ordinary', 'digest'] as const satisfies (keyof typeof LANES)[];

export class DeadLettersQuery extends PageQuery {
  /** Prefix of an address, or words of the name of a person who is not a student. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;

  @IsOptional()
  @Choice(LETTER_NAMES, 'LetterName')
  letter?: LetterName;

  @IsOptional()
  @Choice(LETTER_ENTITIES, 'LetterEntity')
  entityType?: (typeof LETTER_ENTITIES)[number];

  @IsOptional()
  @Id()
  entityId?: string;

  /** First day on which the letter was written. */
  @IsOptional()
  @CivilDay()
  from?: string;

  /** Last day on which the letter was written. */
  @IsOptional()
  @CivilDay()
  to?: string;
}

export class EmailsQuery extends DeadLettersQuery {
  /** State of the letters; `lost`: those that the campus home page counts as not arrived. */
  @IsOptional()
  @Choice(MAIL_LOG_STATES, 'MailLogState')
  state?: MailLogState;
}

/** Letter to one person: everything except its content. */
export class EmailView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  letter!: string;
  toAddress!: string;
  /** Name of the recipient; null without an account, and for a student. */
  @ApiProperty({ type: 'string', nullable: true })
  personName!: string | null;
  /** Role of the recipient; null without an account. */
  @ApiProperty({ enum: PERSON_ROLES, enumName: 'PersonRole', nullable: true })
  role!: PersonRole | null;
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale!: Locale;
  entityType!: string;
  @ApiProperty({ format: 'uuid' })
  entityId!: string;
  @ApiProperty({ enum: EMAIL_STATES, enumName: 'EmailState' })
  state!: EmailState;
  @ApiProperty({ enum: LANE_NAMES, enumName: 'LetterLane' })
  lane!: keyof typeof LANES;
  createdAt!: Date;
  notBefore!: Date;
  expiresAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  sentAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  /** Number of attempts that ended without a result. */
  @ApiProperty({ type: 'integer' })
  strikes!: number;
  /** Answer of the mail server, or the local error. */
  @ApiProperty({ type: 'string', nullable: true })
  error!: string | null;
  /** Id of the digest that replaces the letter; null without one. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  mergedInto!: string | null;
  /** Id of the letter that this one repeats, followed by the coordinator who resent it. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  resentFrom!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  resentBy!: string | null;
  /** Time at which this letter was last resent. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  resentAt!: Date | null;
  /** Reason why it cannot be resent; null when it can. */
  @ApiProperty({ type: 'string', nullable: true })
  resendRefusal!: string | null;
}

export class EmailCount {
  @ApiProperty({ enum: MAIL_LOG_STATES, enumName: 'MailLogState' })
  state!: MailLogState;
  /** Number of letters; 10,001 means more than 10,000. */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class EmailList {
  items!: EmailView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** Number of these letters per state, regardless of the requested state. */
  counts!: EmailCount[];
}
