import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  AMENDMENT_ACTS,
  type AmendmentAct,
  CONTRACT_AMENDED_PARTIES,
  CONTRACT_AMENDMENT_CODES,
  CONTRACT_AMENDMENT_MOTIVES,
  type ContractAmendedParty,
  type ContractAmendmentCode,
  type ContractAmendmentMotive,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';
import { ContractFiledInput } from '../opco/filing.dto.js';
import { CfaPartDto, EmployerPartDto } from '../parts/contract-parts.dto.js';
import { AgreementDaysInput } from '../parts/parts.dto.js';
import { VersionView } from '../signing/signing.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { AmendmentGrounds, AmendmentHead, AmendmentSaved, ConsolidatedView, FieldChangeView } from './amendment-base.dto.js';

export class ContractAmendmentInput extends AmendmentGrounds {
  @Choices(CONTRACT_AMENDMENT_MOTIVES, 'ContractAmendmentMotive', 1)
  motives!: ContractAmendmentMotive[];
}

class DaysSaved extends AmendmentSaved {
  /** Where the dates change; left out, those that were written stay. */
  @IsOptional()
  @Nested(() => AgreementDaysInput)
  days?: AgreementDaysInput;
}

export class EmployerAmendmentInput extends DaysSaved {
  /** Only the fields that the motives open; where masters change, a second one who is not named any more is none. */
  @Nested(() => EmployerPartDto)
  content!: EmployerPartDto;
}

export class CfaAmendmentInput extends DaysSaved {
  /** Only the fields that the motives open. */
  @Nested(() => CfaPartDto)
  content!: CfaPartDto;

  @CivilDay()
  effectiveOn!: string;
}

/** The OPCO has registered it. */
export class ContractAmendmentRegisteredInput {
  @CivilDay()
  on!: string;
}

export class ContractAmendmentTokenInput extends AgreementTokenInput {
  @Id()
  amendmentId!: string;
}

export class ContractAmendmentByLinkInput extends IntersectionType(AgreementTokenInput, ContractAmendmentInput) {}
export class EmployerAmendmentByLinkInput extends IntersectionType(ContractAmendmentTokenInput, EmployerAmendmentInput) {}
export class ContractAmendmentFiledByLinkInput extends IntersectionType(ContractAmendmentTokenInput, ContractFiledInput) {}

export class ContractAmendedFieldView extends FieldChangeView {
  @ApiProperty({ enum: CONTRACT_AMENDED_PARTIES, enumName: 'ContractAmendedParty' })
  party!: ContractAmendedParty;
}

export class ContractConsolidatedFieldView extends ConsolidatedView {
  @ApiProperty({ enum: CONTRACT_AMENDED_PARTIES, enumName: 'ContractAmendedParty' })
  party!: ContractAmendedParty;
}

/** Where a signed amendment stands with the OPCO. */
export class ContractAmendmentFilingView {
  /** Last day to send it. */
  @ApiProperty({ format: 'date' })
  fileBy!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  filedOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  reference!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  registeredOn!: string | null;
  /** Signed by all and not sent yet. */
  isToFile!: boolean;
}

export class ContractAmendmentView extends AmendmentHead {
  @ApiProperty({ enum: CONTRACT_AMENDMENT_MOTIVES, enumName: 'ContractAmendmentMotive', isArray: true })
  motives!: ContractAmendmentMotive[];
  /** Kind of amendment on the official form. */
  @ApiProperty({ enum: CONTRACT_AMENDMENT_CODES, enumName: 'ContractAmendmentCode' })
  code!: ContractAmendmentCode;
  /** What changes, in words. */
  fields!: ContractAmendedFieldView[];
  filing!: ContractAmendmentFilingView;
}

class AmendedPart extends ContractAmendmentView {
  /** Fields that the motives open for this side. */
  opened!: string[];
  /** Days of the contract as they would be. */
  @ApiProperty({ type: AgreementDaysInput })
  days!: AgreementDaysInput;
  /** Whether this reader may fill it now. */
  isWritable!: boolean;
}

/** An amendment as the employer reads it. */
export class ContractAmendmentForEmployer extends AmendedPart {
  /** The employer's part as it would be. */
  content!: EmployerPartDto;
}

/** An amendment as the training centre reads it. */
export class ContractAmendmentForSchool extends AmendedPart {
  /** The part of the training centre as it would be. */
  content!: CfaPartDto;
  @ApiProperty({ enum: AMENDMENT_ACTS, enumName: 'AmendmentAct', isArray: true })
  acts!: AmendmentAct[];
  /** Every version that was put to signature, the newest first. */
  versions!: VersionView[];
}

class AmendedContract {
  consolidated!: ContractConsolidatedFieldView[];
  /** Of an amendment that could begin now; none while one is open. */
  @ApiProperty({ enum: CONTRACT_AMENDMENT_MOTIVES, enumName: 'ContractAmendmentMotive', isArray: true })
  possibleMotives!: ContractAmendmentMotive[];
}

export class ContractAmendmentsForSchool extends AmendedContract {
  /** The newest first. */
  amendments!: ContractAmendmentForSchool[];
}

export class ContractAmendmentsForEmployer extends AmendedContract {
  /** The newest first. */
  amendments!: ContractAmendmentForEmployer[];
}

export class ContractAmendmentsForStudent {
  consolidated!: ContractConsolidatedFieldView[];
  /** Out for signature or signed, the newest first. */
  amendments!: ContractAmendmentView[];
}
