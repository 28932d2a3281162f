import type { AgreementAct, AgreementKind, AgreementState } from '../../agreements/agreement.js';
import type { AgreementParts } from '../../agreements/agreement-parts.js';
import type { AmendmentAct, AmendmentChanges, AmendmentState } from '../../agreements/amendment.js';
import type { ContractAct, ContractKind, ContractState } from '../../contracts/contract.js';
import type { ContractAmendmentChanges, ContractAmendmentState } from '../../contracts/contract-amendment.js';
import type { ContractParts } from '../../contracts/contract-parts.js';
import type { FrameworkAct, FrameworkState } from '../../framework-agreements/framework-agreement.js';

/** States, acts, kinds, parts and sides of each type of paper. A type is the name of a table, and of its rows in the history. */
interface PaperTypes {
  agreement: {
    state: AgreementState;
    act: AgreementAct;
    kind: AgreementKind;
    parts: AgreementParts;
    sides: { host: 'host'; school: 'school'; student: 'student' };
    amendment: 'amendment';
  };
  contract: {
    state: ContractState;
    act: ContractAct;
    kind: ContractKind;
    parts: ContractParts;
    sides: { host: 'employer'; school: 'cfa'; student: 'apprentice' };
    amendment: 'contract_amendment';
  };
  amendment: { state: AmendmentState; act: AmendmentAct; changes: AmendmentChanges; amends: 'agreement' };
  contract_amendment: {
    state: ContractAmendmentState;
    act: AmendmentAct;
    changes: ContractAmendmentChanges;
    amends: 'contract';
  };
  framework_agreement: { state: FrameworkState; act: FrameworkAct };
}

export type PaperType = keyof PaperTypes;
/** Papers of a placement: filled by its sides, and changed by amendments. */
export type PlacementPaperType = 'agreement' | 'contract';
export type AmendmentType = 'amendment' | 'contract_amendment';
/** Papers that are signed seat by seat, on versions. */
export type SignedPaperType = PlacementPaperType | AmendmentType;

export type PaperState<Type extends PaperType> = PaperTypes[Type]['state'];
export type PaperAct<Type extends PaperType> = PaperTypes[Type]['act'];
export type KindOf<Type extends PlacementPaperType> = PaperTypes[Type]['kind'];
export type PaperParts<Type extends PlacementPaperType> = PaperTypes[Type]['parts'];
/** The party of each side. */
export type PartyOfSides<Type extends PlacementPaperType> = PaperTypes[Type]['sides'];
export type PaperParty<Type extends PlacementPaperType> = PartyOfSides<Type>[keyof PartyOfSides<Type>];
export type AmendmentOf<Type extends PlacementPaperType> = PaperTypes[Type]['amendment'];
export type ChangesOf<Type extends AmendmentType> = PaperTypes[Type]['changes'];
export type AmendedType<Type extends AmendmentType> = PaperTypes[Type]['amends'];
