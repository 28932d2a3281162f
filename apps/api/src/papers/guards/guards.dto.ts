import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_GUARDS,
  type AgreementGuardName,
  CONTRACT_FINDING_LEVELS,
  CONTRACT_GUARDS,
  type ContractFinding,
  type ContractFindingLevel,
  type ContractGuardName,
  GUARD_LEVELS,
  type GuardFinding,
  type GuardLevel,
  type Locale,
} from '@seve/domain';
import { LegalReasonView } from '../../core/law/legal-reason.dto.js';
import { viewOfReason } from '../../core/law/legal-reason.view.js';

/** What the law says about an agreement. */
export class AgreementFinding {
  @ApiProperty({ enum: AGREEMENT_GUARDS, enumName: 'AgreementGuardName' })
  guard!: AgreementGuardName;
  /** `refused` keeps it from being signed; `warned` asks for words of the school; `told` is to be known. */
  @ApiProperty({ enum: GUARD_LEVELS, enumName: 'GuardLevel' })
  level!: GuardLevel;
  /** Of a warning: what the school confirms. */
  @ApiProperty({ type: 'string', nullable: true })
  confirmation!: string | null;
  isConfirmed!: boolean;
  reason!: LegalReasonView;
}

/** What the law says about a contract: `refused` keeps it from being signed. */
export class ContractFindingView {
  @ApiProperty({ enum: CONTRACT_GUARDS, enumName: 'ContractGuardName' })
  guard!: ContractGuardName;
  @ApiProperty({ enum: CONTRACT_FINDING_LEVELS, enumName: 'ContractFindingLevel' })
  level!: ContractFindingLevel;
  reason!: LegalReasonView;
}

/** In the reader's language. */
export const viewOfGuards = (findings: readonly GuardFinding[], locale: Locale): AgreementFinding[] =>
  findings.map(({ guard, level, confirmation, isConfirmed, reason }) => ({
    ...{ guard, level, confirmation, isConfirmed },
    reason: viewOfReason(reason, locale),
  }));

export const viewOfContractFindings = (findings: readonly ContractFinding[], locale: Locale): ContractFindingView[] =>
  findings.map(({ guard, level, reason }) => ({ guard, level, reason: viewOfReason(reason, locale) }));
