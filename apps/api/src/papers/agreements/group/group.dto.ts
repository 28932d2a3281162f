import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  AGREEMENT_KINDS,
  type AgreementKind,
  GROUP_MAX,
  GROUP_OUTCOMES,
  type GroupOutcome,
  PLACE_PAPERS,
  type PlacePaper,
} from '@seve/domain';
import { Transform } from 'class-transformer';
import { ArrayMinSize, IsOptional } from 'class-validator';
import { DeclaredPlaceInput, PLACE_QUOTAS, type PlaceQuota } from '../../../core/placements/declared-places.dto.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { Ids } from '../../../http/validation/fields/id.decorator.js';
import { isText } from '../../../http/validation/rule.js';

const blankIsNull = Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() === '' ? null : value));

/** One place for several students: host, days and tutor are those of a place found elsewhere. */
export class AgreementGroupInput extends OmitType(DeclaredPlaceInput, ['kind', 'endOn'] as const) {
  /** Of one's own classes. */
  @ArrayMinSize(1)
  @Ids({ max: GROUP_MAX })
  studentIds!: string[];

  @Choice(AGREEMENT_KINDS, 'AgreementKind')
  kind!: AgreementKind;

  @CivilDay()
  endOn!: string;

  @blankIsNull
  @IsOptional()
  @EmailAddress()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  tutorEmail?: string | null;

  /** What the school has seen of the host: it confirms the places. */
  @Choice(PLACE_PAPERS, 'PlacePaper')
  paperKind!: PlacePaper;

  /** Written on the paper. */
  @CivilDay()
  paperOn!: string;
}

/** Why a line cannot be, or what is to be known about it. */
export class GroupReason {
  sentence!: string;
  /** What would make it possible. */
  @ApiProperty({ type: 'string', nullable: true })
  remedy!: string | null;
  /** The text it comes from, in French; null for a rule of Sève. */
  @ApiProperty({ type: 'string', nullable: true })
  article!: string | null;
}

export class GroupLine {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  studentName!: string;
  className!: string;
  /** `ready`: will be created; `already`: the same place has its agreement. */
  @ApiProperty({ enum: GROUP_OUTCOMES, enumName: 'GroupOutcome' })
  outcome!: GroupOutcome;
  /** Of a line that cannot be: why. */
  reasons!: GroupReason[];
  /** Of a line that can: what is to be known. */
  notes!: GroupReason[];
  /** Running applications of the student on the same days, which end. */
  @ApiProperty({ type: 'integer' })
  endingApplications!: number;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  agreementId!: string | null;
}

export class GroupCheck {
  /** Name of the host, where Sève knows its SIRET. */
  @ApiProperty({ type: 'string', nullable: true })
  knownHost!: string | null;
  /** An address of the host is known: one letter for all. */
  isHostAsked!: boolean;
  @ApiProperty({ enum: PLACE_QUOTAS, enumName: 'PlaceQuota' })
  quota!: PlaceQuota;
  lines!: GroupLine[];
}

export class GroupCreated {
  /** The letter to the host was written. */
  isHostAsked!: boolean;
  lines!: GroupLine[];
}
