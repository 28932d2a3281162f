import { AGREEMENT_KINDS, type AgreementKind } from '../agreements/agreement.js';
import { CONTRACT_KINDS, type ContractKind } from '../contracts/contract.js';

/** Kinds of placements whose paper is signed: by an agreement, or by a contract. */
export const PAPER_KINDS = [...AGREEMENT_KINDS, ...CONTRACT_KINDS] as const;
export type PaperKind = AgreementKind | ContractKind;
