import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  AMENDMENT_ACTS,
  AMENDMENT_MOTIVES,
  type AmendmentAct,
  type AmendmentMotive,
  EARLY_END_REASONS,
  type EarlyEndReason,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice, Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';
import { AgreementDaysInput, HostPartDto, SchoolPartDto } from '../parts/parts.dto.js';
import { VersionView } from '../signing/signing.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { AmendmentGrounds, AmendmentHead, AmendmentSaved, ConsolidatedView, FieldChangeView } from './amendment-base.dto.js';

const AMENDED_PARTIES = ['host', 'school', 'placement'] as const;
type AmendedParty = (typeof AMENDED_PARTIES)[number];

export class AmendmentInput extends AmendmentGrounds {
  @Choices(AMENDMENT_MOTIVES, 'AmendmentMotive', 1)
  motives!: AmendmentMotive[];
}

export class HostAmendmentInput extends AmendmentSaved {
  /** Only the fields that the motives open. */
  @Nested(() => HostPartDto)
  content!: HostPartDto;
}

export class SchoolAmendmentInput extends AmendmentSaved {
  @Nested(() => SchoolPartDto)
  content!: SchoolPartDto;

  @CivilDay()
  effectiveOn!: string;

  /** Where the dates change. */
  @IsOptional()
  @Nested(() => AgreementDaysInput)
  days?: AgreementDaysInput;

  /** Last day of an interruption; left out as long as it is not known. */
  @IsOptional()
  @CivilDay()
  awayUntil?: string;

  /** At whose request a placement ends early. */
  @IsOptional()
  @Choice(EARLY_END_REASONS, 'EarlyEndReason')
  earlyEndReason?: EarlyEndReason;
}

export class AmendmentTokenInput extends AgreementTokenInput {
  @Id()
  amendmentId!: string;
}

export class AmendmentByLinkInput extends IntersectionType(AgreementTokenInput, AmendmentInput) {}
export class HostAmendmentByLinkInput extends IntersectionType(AmendmentTokenInput, HostAmendmentInput) {}

export class AmendedFieldView extends FieldChangeView {
  @ApiProperty({ enum: AMENDED_PARTIES, enumName: 'AmendedParty' })
  party!: AmendedParty;
}

export class ConsolidatedFieldView extends ConsolidatedView {
  @ApiProperty({ enum: AMENDED_PARTIES, enumName: 'AmendedParty' })
  party!: AmendedParty;
}

export class AmendmentView extends AmendmentHead {
  @ApiProperty({ enum: AMENDMENT_MOTIVES, enumName: 'AmendmentMotive', isArray: true })
  motives!: AmendmentMotive[];
  /** What changes, in words. */
  fields!: AmendedFieldView[];
}

/** An amendment as the host reads it. */
export class AmendmentForHost extends AmendmentView {
  /** Fields that the motives open for the host. */
  opened!: string[];
  /** The host's part as it would be. */
  content!: HostPartDto;
  /** Whether the host may fill it now. */
  isWritable!: boolean;
}

/** An amendment as the school reads it. */
export class AmendmentForSchool extends AmendmentView {
  /** Fields that the motives open for the school. */
  opened!: string[];
  /** The school's part as it would be. */
  content!: SchoolPartDto;
  @ApiProperty({ type: AgreementDaysInput })
  days!: AgreementDaysInput;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  awayUntil!: string | null;
  @ApiProperty({ enum: EARLY_END_REASONS, enumName: 'EarlyEndReason', nullable: true })
  earlyEndReason!: EarlyEndReason | null;
  /** Whether the office may fill it now. */
  isWritable!: boolean;
  /** The teacher validates subject, skills or days again. */
  isValidationDue!: boolean;
  @ApiProperty({ enum: AMENDMENT_ACTS, enumName: 'AmendmentAct', isArray: true })
  acts!: AmendmentAct[];
  /** Every version that was put to signature, the newest first. */
  versions!: VersionView[];
}

class Amended {
  consolidated!: ConsolidatedFieldView[];
  /** Of an amendment that could begin now; none while one is open. */
  @ApiProperty({ enum: AMENDMENT_MOTIVES, enumName: 'AmendmentMotive', isArray: true })
  possibleMotives!: AmendmentMotive[];
}

export class AmendmentsForSchool extends Amended {
  /** The newest first. */
  amendments!: AmendmentForSchool[];
}

export class AmendmentsForHost extends Amended {
  /** The newest first. */
  amendments!: AmendmentForHost[];
}

export class AmendmentsForStudent {
  consolidated!: ConsolidatedFieldView[];
  /** Out for signature or signed, the newest first. */
  amendments!: AmendmentView[];
}
