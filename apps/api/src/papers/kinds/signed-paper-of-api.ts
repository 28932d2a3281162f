import { type Agreement, signatoriesOfContract } from '@seve/database';
import {
  barringContract,
  barringFindings,
  type CivilDate,
  isPedagogical,
  type Locale,
  type PaperDocument,
  type PaperStanding,
  type PlacementPaperType,
  type SignatoryFacts,
} from '@seve/domain';
import type { LegalReason } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { viewOfReason } from '../../core/law/legal-reason.view.js';
import type { Amended } from '../amendments/own-amendment.js';
import { viewOfGuards } from '../guards/guards.dto.js';
import { type JudgedAgreement, judgeAgreement } from '../guards/judge-agreement.js';
import { type JudgedContract, judgeContract } from '../guards/judge-contract.js';
import type { OwnAgreement, OwnContract, OwnPaper } from '../own-paper.js';
import { paperOfAgreement, paperOfAmendment } from '../signing/paper-of-agreement.js';
import { paperOfContract, paperOfContractAmendment, signedNow } from '../signing/paper-of-contract.js';

export type Standing = PaperStanding<PlacementPaperType>;

export interface PaperWritten<Own extends OwnPaper = OwnPaper, Judged = JudgedAgreement | JudgedContract> {
  row: Own;
  parts: PaperStanding<Own['type']>['parts'];
  judged: Judged;
  /** Null for the paper itself. */
  amended: Amended<Own> | null;
  at: Date;
  today: CivilDate;
}

/** What law and document of one type of paper are. */
interface ActsOfSigning<Own extends OwnPaper, Judged> {
  /** From which it is put to signature. */
  ready: string;
  /** A teacher validates the amendment first. */
  isValidationDue(amendment: Amended<Own>['amendment']): boolean;
  /** The school's own logo is on it. */
  hasLogo: boolean;
  judge(manager: EntityManager, row: Own, today: CivilDate, amended: Amended<Own> | null): Promise<Judged>;
  /** Findings that keep it from being signed. */
  barring(judged: Judged, kept: Agreement['confirmations']): { reason: LegalReason }[];
  findings(judged: Judged, locale: Locale): object[];
  seats(written: PaperWritten<Own, Judged>): readonly SignatoryFacts[];
  /** Number: null for a preview. */
  document(manager: EntityManager, written: PaperWritten<Own, Judged> & { number: number | null }): Promise<PaperDocument>;
}

const AGREEMENT: ActsOfSigning<OwnAgreement, JudgedAgreement> = {
  ready: 'pedagogically_ok',
  isValidationDue: ({ motives, validatedAt }) => isPedagogical(motives) && validatedAt === null,
  hasLogo: true,
  judge: (manager, { id }, today, amended) => judgeAgreement(manager, id, today, amended?.amendment),
  barring: ({ findings }, kept) =>
    barringFindings(findings.map((one) => ({ ...one, isConfirmed: kept.some(({ id }) => id === one.confirmation) }))),
  findings: ({ findings }, locale) => viewOfGuards(findings, locale),
  seats: ({ judged }) => judged.facts.signatories,
  document: (manager, { amended, ...written }) =>
    amended === null ? paperOfAgreement(manager, written) : paperOfAmendment(manager, written, amended),
};

const CONTRACT: ActsOfSigning<OwnContract, JudgedContract> = {
  ready: 'cfa_done',
  isValidationDue: () => false,
  hasLogo: false,
  judge: (manager, { id }, today, amended) => judgeContract(manager, id, today, amended?.after),
  barring: ({ findings }) => barringContract(findings),
  findings: ({ findings }, locale) => findings.map(({ guard, level, reason }) => ({ guard, level, reason: viewOfReason(reason, locale) })),
  seats: ({ row, parts, today, amended }) => signatoriesOfContract(amended === null ? row : signedNow(row, today), parts, today),
  document: async (manager, { amended, ...written }) =>
    amended === null ? paperOfContract(written) : paperOfContractAmendment(manager, written, amended),
};

export const SIGNED_PAPERS_OF_API = { agreement: AGREEMENT, contract: CONTRACT } satisfies Record<PlacementPaperType, unknown> as Record<
  PlacementPaperType,
  ActsOfSigning<OwnPaper, JudgedAgreement | JudgedContract>
>;
