import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  AMENDMENT_MOTIVES,
  CONTRACT_AMENDED_PARTIES,
  CONTRACT_AMENDMENT_CODES,
  CONTRACT_AMENDMENT_MOTIVES,
  type ContractAmendmentCode,
  EARLY_END_REASONS,
  type EarlyEndReason,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { ContractFiledInput } from '../opco/filing.dto.js';
import { CfaPartDto, EmployerPartDto } from '../parts/contract-parts.dto.js';
import { partInput } from '../parts/part-input.dto.js';
import { HostPartDto, SchoolPartDto } from '../parts/parts.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { fieldChange } from '../views/paper-base.dto.js';
import {
  AmendedDays,
  AmendedDaysInput,
  AmendmentAtSchool,
  amendedPart,
  amendmentInput,
  amendmentsRead,
  amendmentView,
  consolidatedField,
  EffectiveDayInput,
  possibleMotives,
} from './amendment-base.dto.js';

const AMENDED_PARTIES = ['host', 'school', 'placement'] as const;

/** With `days` where the dates change: a school that changes nothing else fills the amendment by this one act. */
export class AmendmentInput extends IntersectionType(amendmentInput(AMENDMENT_MOTIVES, 'AmendmentMotive'), AmendedDaysInput) {}
export class ContractAmendmentInput extends amendmentInput(CONTRACT_AMENDMENT_MOTIVES, 'ContractAmendmentMotive') {}

/** Of a part, only the fields that the motives open. */
export class HostAmendmentInput extends partInput(HostPartDto) {}
/** Where masters change, a second one who is not named any more is none. */
export class EmployerAmendmentInput extends IntersectionType(partInput(EmployerPartDto), AmendedDaysInput) {}
export class CfaAmendmentInput extends IntersectionType(partInput(CfaPartDto), AmendedDaysInput, EffectiveDayInput) {}

export class SchoolAmendmentInput extends IntersectionType(partInput(SchoolPartDto), AmendedDaysInput, EffectiveDayInput) {
  /** Last day of an interruption; left out as long as it is not known. */
  @IsOptional()
  @CivilDay()
  awayUntil?: string;

  /** At whose request a placement ends early. */
  @IsOptional()
  @Choice(EARLY_END_REASONS, 'EarlyEndReason')
  earlyEndReason?: EarlyEndReason;
}

/** The OPCO has registered it. */
export class ContractAmendmentRegisteredInput {
  @CivilDay()
  on!: string;
}

export class AmendmentTokenInput extends AgreementTokenInput {
  @Id()
  amendmentId!: string;
}
export class AmendmentByLinkInput extends IntersectionType(AgreementTokenInput, AmendmentInput) {}
export class HostAmendmentByLinkInput extends IntersectionType(AmendmentTokenInput, HostAmendmentInput) {}

export class ContractAmendmentTokenInput extends AmendmentTokenInput {}
export class ContractAmendmentByLinkInput extends IntersectionType(AgreementTokenInput, ContractAmendmentInput) {}
export class EmployerAmendmentByLinkInput extends IntersectionType(ContractAmendmentTokenInput, EmployerAmendmentInput) {}
export class ContractAmendmentFiledByLinkInput extends IntersectionType(ContractAmendmentTokenInput, ContractFiledInput) {}

export class AmendedFieldView extends fieldChange(AMENDED_PARTIES, 'AmendedParty') {}
export class ConsolidatedFieldView extends consolidatedField(AMENDED_PARTIES, 'AmendedParty') {}
export class AmendmentView extends amendmentView(AMENDMENT_MOTIVES, 'AmendmentMotive', AmendedFieldView) {}
export class AmendmentForHost extends IntersectionType(AmendmentView, amendedPart(HostPartDto)) {}

export class AmendmentForSchool extends IntersectionType(AmendmentView, amendedPart(SchoolPartDto), AmendedDays, AmendmentAtSchool) {
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  awayUntil!: string | null;
  @ApiProperty({ enum: EARLY_END_REASONS, enumName: 'EarlyEndReason', nullable: true })
  earlyEndReason!: EarlyEndReason | null;
  /** The teacher validates subject, skills or days again. */
  isValidationDue!: boolean;
}

const PossibleMotives = possibleMotives(AMENDMENT_MOTIVES, 'AmendmentMotive');
export class AmendmentsForSchool extends IntersectionType(amendmentsRead(AmendmentForSchool, ConsolidatedFieldView), PossibleMotives) {}
export class AmendmentsForHost extends IntersectionType(amendmentsRead(AmendmentForHost, ConsolidatedFieldView), PossibleMotives) {}
/** Those that are out for signature or signed. */
export class AmendmentsForStudent extends amendmentsRead(AmendmentView, ConsolidatedFieldView) {}

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

export class ContractAmendedFieldView extends fieldChange(CONTRACT_AMENDED_PARTIES, 'ContractAmendedParty') {}
export class ContractConsolidatedFieldView extends consolidatedField(CONTRACT_AMENDED_PARTIES, 'ContractAmendedParty') {}

export class ContractAmendmentView extends amendmentView(CONTRACT_AMENDMENT_MOTIVES, 'ContractAmendmentMotive', ContractAmendedFieldView) {
  /** Kind of amendment on the official form. */
  @ApiProperty({ enum: CONTRACT_AMENDMENT_CODES, enumName: 'ContractAmendmentCode' })
  code!: ContractAmendmentCode;
  filing!: ContractAmendmentFilingView;
}

export class ContractAmendmentForEmployer extends IntersectionType(ContractAmendmentView, amendedPart(EmployerPartDto), AmendedDays) {}
export class ContractAmendmentForSchool extends IntersectionType(
  ContractAmendmentView,
  amendedPart(CfaPartDto),
  AmendedDays,
  AmendmentAtSchool,
) {}

const PossibleContractMotives = possibleMotives(CONTRACT_AMENDMENT_MOTIVES, 'ContractAmendmentMotive');
export class ContractAmendmentsForSchool extends IntersectionType(
  amendmentsRead(ContractAmendmentForSchool, ContractConsolidatedFieldView),
  PossibleContractMotives,
) {}
export class ContractAmendmentsForEmployer extends IntersectionType(
  amendmentsRead(ContractAmendmentForEmployer, ContractConsolidatedFieldView),
  PossibleContractMotives,
) {}
/** Those that are out for signature or signed. */
export class ContractAmendmentsForStudent extends amendmentsRead(ContractAmendmentView, ContractConsolidatedFieldView) {}
