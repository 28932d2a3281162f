import { AGREEMENT_KINDS, type AgreementKind } from '../../agreements/agreement.js';
import type { SignatoryRole } from '../../agreements/signing.js';
import type { ContractKind } from '../../contracts/contract.js';
import type { OfferKind } from '../../offers/offer.js';
import { AGREEMENT_PAPER } from './agreement.paper.js';
import { AGREEMENT_AMENDMENT_PAPER, CONTRACT_AMENDMENT_PAPER } from './amendments.paper.js';
import { APPRENTICESHIP_PAPER } from './apprenticeship.paper.js';
import { CONTRACT_PAPER } from './contract.paper.js';
import { FRAMEWORK_AGREEMENT_PAPER } from './framework-agreement.paper.js';
import { INTERNSHIP_PAPER } from './internship.paper.js';
import { OBSERVATION_PAPER } from './observation.paper.js';
import type { AmendmentPaper, KindOfAgreement, KindOfPaper, PaperDescriptor, PaperOfPlacement, SignedPaper } from './paper-descriptor.js';
import type { AmendmentType, PaperParts, PaperParty, PaperType, PlacementPaperType, SignedPaperType } from './paper-types.js';
import { PFMP_PAPER } from './pfmp.paper.js';
import { PROFESSIONALISATION_PAPER } from './professionalisation.paper.js';

/** Papers of placements, by type. */
export const PLACEMENT_PAPERS: { [Type in PlacementPaperType]: PaperOfPlacement<Type> } = {
  agreement: AGREEMENT_PAPER,
  contract: CONTRACT_PAPER,
};

export const AMENDMENT_PAPERS: { [Type in AmendmentType]: AmendmentPaper<Type> } = {
  amendment: AGREEMENT_AMENDMENT_PAPER,
  contract_amendment: CONTRACT_AMENDMENT_PAPER,
};

/** Descriptor of the amendments to papers of this type. */
export const amendmentPaperOf = (type: PlacementPaperType): Omit<AmendmentPaper<AmendmentType>, 'table'> =>
  AMENDMENT_PAPERS[PLACEMENT_PAPERS[type].amendment];

export const SIGNED_PAPERS: { [Type in SignedPaperType]: SignedPaper<Type> } = { ...PLACEMENT_PAPERS, ...AMENDMENT_PAPERS };

export const PAPERS: { [Type in PaperType]: PaperDescriptor<Type> } = {
  ...SIGNED_PAPERS,
  framework_agreement: FRAMEWORK_AGREEMENT_PAPER,
};

const AGREEMENTS: Record<AgreementKind, KindOfAgreement> = {
  observation: OBSERVATION_PAPER,
  pfmp: PFMP_PAPER,
  internship: INTERNSHIP_PAPER,
};
const CONTRACTS: Record<ContractKind, KindOfPaper<'contract'>> = {
  apprenticeship: APPRENTICESHIP_PAPER,
  professionalisation: PROFESSIONALISATION_PAPER,
};

/** Kinds of placements whose interns count in the quota of a company (stages of L124-1 of the Code de l'éducation). */
export type InternKind = Exclude<AgreementKind, 'observation'>;
export const INTERN_KINDS = AGREEMENT_KINDS.filter((kind): kind is InternKind => AGREEMENTS[kind].isStageOfLaw);
export const isInternKind = (kind: OfferKind): kind is InternKind => INTERN_KINDS.some((one) => one === kind);

/** Content of the part of a party; empty where the paper has none. */
export const partIn = (parts: PaperParts<PlacementPaperType>, party: PaperParty<PlacementPaperType>): object =>
  (parts as unknown as Record<string, object>)[party] ?? {};

/** Kinds of placement papers. */
export const KINDS_OF_PAPERS = { ...AGREEMENTS, ...CONTRACTS };
export type PaperKind = keyof typeof KINDS_OF_PAPERS;
export const PAPER_KINDS = Object.keys(KINDS_OF_PAPERS) as PaperKind[];

export const typeOfPaper = (kind: PaperKind): PlacementPaperType => KINDS_OF_PAPERS[kind].type;

/** Whether a place of this kind is signed by a paper of this type. */
export const isKindOfPaper = (type: PlacementPaperType, kind: OfferKind): boolean =>
  PAPER_KINDS.some((one) => one === kind && typeOfPaper(one) === type);

/** "Convention de stage" */
export const paperTitle = (kind: PaperKind): string => KINDS_OF_PAPERS[kind].title;

/** "Avenant n° 2 à la convention de stage" */
export function amendmentTitle(kind: PaperKind, number: number): string {
  const { name, gender } = KINDS_OF_PAPERS[kind];
  return `Avenant n°\u00a0${number} ${gender === 'feminine' ? 'à la' : 'au'} ${name}`;
}

/** A seat, as the paper names it. */
export const seatTitle = (kind: PaperKind, role: SignatoryRole): string => KINDS_OF_PAPERS[kind].seats[role] ?? role;

/** "convention-de-stage.pdf", "accord-sur-les-termes-du-contrat-d-apprentissage.pdf", "avenant-convention-de-stage.pdf" */
export function paperFileName(kind: PaperKind, isAmendment = false): string {
  const { name, title } = KINDS_OF_PAPERS[kind];
  const plain = (isAmendment ? `avenant ${name}` : title).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '-')}.pdf`;
}
