import type { LawTables, LegalReason, Verdict, Weighed } from '@seve/law';
import type { AgreementFacts } from '../../agreements/agreement-facts.js';
import type { ContractFacts } from '../../contracts/contract-facts.js';

/** Warnings that the school confirms in its own words to go on. */
export const AGREEMENT_CONFIRMATIONS = [
  'working_time',
  'overlap_unknown_hours',
  'quota_uncounted',
  'face_to_face_hours',
  'activities_like_a_job',
  'shared_seats',
  'host_mailbox',
  'host_words',
] as const;
export type AgreementConfirmation = (typeof AGREEMENT_CONFIRMATIONS)[number];

export const isAgreementConfirmation = (text: string): text is AgreementConfirmation => AGREEMENT_CONFIRMATIONS.some((id) => id === text);

/** `refused` keeps a paper from being signed; `warned` asks for a confirmation; `told` informs. */
export const GUARD_LEVELS = ['refused', 'warned', 'told'] as const;
export type GuardLevel = (typeof GUARD_LEVELS)[number];
/** A contract has no warnings: no text lets the school confirm an exception. */
export const CONTRACT_FINDING_LEVELS = ['refused', 'told'] as const satisfies readonly GuardLevel[];
export type ContractFindingLevel = (typeof CONTRACT_FINDING_LEVELS)[number];

/** A finding of a guard, without the name of the guard. */
export interface Found<Level extends GuardLevel = GuardLevel> {
  level: Level;
  reason: LegalReason;
  /** Of a warning. */
  confirmation?: AgreementConfirmation;
  /** Reveals what the host must not know, such as a shared mailbox. */
  isForSchool?: boolean;
}

/** A rule of the law about a paper. */
interface Guard<Facts, Level extends GuardLevel, Name extends string> {
  name: Name;
  find(facts: Facts, tables: LawTables): readonly Found<Level>[];
}
export type AgreementGuard<Name extends string = string> = Guard<AgreementFacts, GuardLevel, Name>;
export type ContractGuard<Name extends string = string> = Guard<ContractFacts, ContractFindingLevel, Name>;

const foundAt =
  <Level extends GuardLevel>(level: Level) =>
  (reasons: readonly LegalReason[]): Found<Level>[] =>
    reasons.map((reason) => ({ level, reason }));

export const refused = foundAt('refused');
export const told = foundAt('told');
export const warned = (reasons: readonly LegalReason[], confirmation: AgreementConfirmation): Found<'warned'>[] =>
  foundAt('warned')(reasons).map((found) => ({ ...found, confirmation }));

/** The refusals of a verdict. */
export const refusals = ({ ok, reasons }: Verdict): Found<'refused'>[] => (ok ? [] : refused(reasons));

/** The refusals of a verdict, or the reasons of one that allows. */
export const answered = ({ ok, reasons }: Verdict): Found<'refused' | 'told'>[] => (ok ? told(reasons) : refused(reasons));

export const weighedAs = (found: Weighed, confirmation: AgreementConfirmation): Found[] => [
  ...refused(found.refused),
  ...warned(found.warned, confirmation),
  ...told(found.told),
];
