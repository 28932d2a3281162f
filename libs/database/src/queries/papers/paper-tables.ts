import type { AmendmentOf, PaperType, PlacementPaperType } from '@seve/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Agreement, AgreementLook, AgreementPart, AgreementRemark } from '../../entities/agreement.entities.js';
import { Amendment } from '../../entities/amendment.entity.js';
import { Contract, ContractLook, ContractPart, ContractRemark } from '../../entities/contract.entities.js';
import { ContractAmendment } from '../../entities/contract-amendment.entity.js';
import { FrameworkAgreement } from '../../entities/framework-agreement.entities.js';

/** Rows of papers, by type. */
interface PaperRows {
  agreement: Agreement;
  contract: Contract;
  amendment: Amendment;
  contract_amendment: ContractAmendment;
  framework_agreement: FrameworkAgreement;
}
export type PaperRow<Type extends PaperType> = PaperRows[Type];
export type AmendmentRow<Type extends PlacementPaperType> = PaperRows[AmendmentOf<Type>];

export const PAPER_TABLES: Record<PaperType, EntityTarget<ObjectLiteral>> = {
  agreement: Agreement,
  contract: Contract,
  amendment: Amendment,
  contract_amendment: ContractAmendment,
  framework_agreement: FrameworkAgreement,
};

interface OfPlacementPaper {
  part: EntityTarget<ObjectLiteral>;
  remark: EntityTarget<ObjectLiteral>;
  look: EntityTarget<ObjectLiteral>;
  /** Of parts, remarks, looks and amendments, to their paper. */
  foreignKey: 'agreementId' | 'contractId';
}
export const TABLES_BESIDE: Record<PlacementPaperType, OfPlacementPaper> = {
  agreement: { part: AgreementPart, remark: AgreementRemark, look: AgreementLook, foreignKey: 'agreementId' },
  contract: { part: ContractPart, remark: ContractRemark, look: ContractLook, foreignKey: 'contractId' },
};
