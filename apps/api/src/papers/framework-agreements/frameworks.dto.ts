import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  FRAMEWORK_SIDE_ACTS,
  FRAMEWORK_SIDES,
  FRAMEWORK_STATES,
  FRAMEWORK_STEP_NAMES,
  type FrameworkSide,
  type FrameworkSideAct,
  type FrameworkState,
  type FrameworkStep,
  LEVELS,
  type Level,
} from '@seve/domain';
import { HistoryStep } from '../../core/history.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { FrameworkContactDto, FrameworkSeatsDto } from './framework-inputs.dto.js';

export class FrameworksQuery extends PageQuery {
  @Choice(FRAMEWORK_STEP_NAMES, 'FrameworkStep')
  step!: FrameworkStep;
}

export class PartnersQuery {
  /** What was typed so far: words of the name. */
  @Text({ max: 80 })
  q!: string;
}

/** A school or a company. */
export class PartnerName {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

/** Seats of a level in one school year, and how many accepted places take. */
export class FrameworkSeatsUsed {
  @ApiProperty({ enum: LEVELS, enumName: 'Level' })
  level!: Level;
  @ApiProperty({ type: 'integer' })
  year!: number;
  @ApiProperty({ type: 'integer' })
  seats!: number;
  @ApiProperty({ type: 'integer' })
  used!: number;
}

export class FrameworkHead {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  schoolName!: string;
  companyName!: string;
  /** The side that writes the draft. */
  @ApiProperty({ enum: FRAMEWORK_SIDES, enumName: 'FrameworkSide' })
  begunBy!: FrameworkSide;
  @ApiProperty({ enum: FRAMEWORK_STATES, enumName: 'FrameworkState' })
  state!: FrameworkState;
  @ApiProperty({ type: 'integer' })
  firstYear!: number;
  @ApiProperty({ type: 'integer' })
  lastYear!: number;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
  /** It runs, and is to be renewed. */
  isEndingSoon!: boolean;
  /** Another one was made from it. */
  isRenewed!: boolean;
}

/** A line of the list of one side. */
export class FrameworkLine extends FrameworkHead {
  /** Whose move it is: this reader's side. */
  isMyTurn!: boolean;
  /** Of this school year: seats of all levels, and places that take one. */
  @ApiProperty({ type: 'integer' })
  seats!: number;
  @ApiProperty({ type: 'integer' })
  used!: number;
}

export class FrameworkStepCount {
  @ApiProperty({ enum: FRAMEWORK_STEP_NAMES, enumName: 'FrameworkStep' })
  step!: FrameworkStep;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class FrameworkPage {
  items!: FrameworkLine[];
  /** Of the whole list, every step. */
  counts!: FrameworkStepCount[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class FrameworkContactView extends PickType(FrameworkContactDto, ['name', 'function', 'email']) {
  @ApiProperty({ enum: FRAMEWORK_SIDES, enumName: 'FrameworkSide' })
  side!: FrameworkSide;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  represents!: boolean;
}

export class FrameworkSignatureView {
  @ApiProperty({ enum: FRAMEWORK_SIDES, enumName: 'FrameworkSide' })
  side!: FrameworkSide;
  name!: string;
  function!: string;
  @ApiProperty({ type: 'string', format: 'date-time' })
  signedAt!: string;
}

/** A paper filed by one side as signed by both. */
export class FrameworkPaperView {
  @ApiProperty({ enum: FRAMEWORK_SIDES, enumName: 'FrameworkSide' })
  filedBy!: FrameworkSide;
  @ApiProperty({ type: 'string', format: 'date-time' })
  filedAt!: string;
  @ApiProperty({ type: 'integer' })
  bytes!: number;
  /** SHA-256 of the original file, hexadecimal. */
  sha256!: string;
  /** The other side has neither confirmed nor refused it. */
  isWaiting!: boolean;
  /** The reader opened it last, which the confirmation requires. */
  isOpened!: boolean;
}

export class ReservedOfferName {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  title!: string;
}

/** What every reader of a framework agreement is told. */
export class FrameworkFacts extends FrameworkHead {
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
  purpose!: string;
  /** Null for agreements before December 2026. */
  @ApiProperty({ type: 'integer', nullable: true })
  noticeMonths!: number | null;
  seats!: FrameworkSeatsDto[];
  contacts!: FrameworkContactView[];
  signatures!: FrameworkSignatureView[];
  /** Accepted places by level and school year, and seats of every level of the terms. */
  seatsUsed!: FrameworkSeatsUsed[];
  /** What is signed, word for word. */
  text!: string;
  textSha256!: string;
  /** Null where both sign in their accounts. */
  @ApiProperty({ type: FrameworkPaperView, nullable: true })
  paper!: FrameworkPaperView | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endedOn!: string | null;
  @ApiProperty({ enum: FRAMEWORK_SIDES, enumName: 'FrameworkSide', nullable: true })
  endedBy!: FrameworkSide | null;
  @ApiProperty({ type: 'string', nullable: true })
  endReason!: string | null;
  /** Open offers that the company reserves for the school. */
  reservedOffers!: ReservedOfferName[];
  history!: HistoryStep[];
}

/** A framework agreement as one side reads it. */
export class FrameworkView extends FrameworkFacts {
  /** The reader's side. */
  @ApiProperty({ enum: FRAMEWORK_SIDES, enumName: 'FrameworkSide' })
  side!: FrameworkSide;
  /** Whose move it is: this reader's side. */
  isMyTurn!: boolean;
  @ApiProperty({ type: 'string', nullable: true })
  returnReason!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  renewsId!: string | null;
  /** The one that was made from it, where this side may read it. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  renewedById!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ enum: FRAMEWORK_SIDE_ACTS, enumName: 'FrameworkSideAct', isArray: true })
  actions!: FrameworkSideAct[];
}

export class FrameworkBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
