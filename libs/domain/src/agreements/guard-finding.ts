import type { LawTables, LegalReason, Verdict, Weighed } from '@seve/law';
import type { AgreementFacts } from './agreement-facts.js';

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

/** `refused` keeps an agreement from being signed; `warned` asks for a confirmation; `told` is to be known. */
export const GUARD_LEVELS = ['refused', 'warned', 'told'] as const;
export type GuardLevel = (typeof GUARD_LEVELS)[number];

/** What a guard found, before the list gives it its name. */
export interface Found {
  level: GuardLevel;
  reason: LegalReason;
  /** Of a warning. */
  confirmation: AgreementConfirmation | null;
}

/** A rule of the law about an agreement. */
export interface AgreementGuard<Name extends string = string> {
  name: Name;
  find(facts: AgreementFacts, tables: LawTables): readonly Found[];
}

export const refused = (reasons: readonly LegalReason[]): Found[] =>
  reasons.map((reason) => ({ level: 'refused', reason, confirmation: null }));

export const told = (reasons: readonly LegalReason[]): Found[] => reasons.map((reason) => ({ level: 'told', reason, confirmation: null }));

export const warned = (reasons: readonly LegalReason[], confirmation: AgreementConfirmation): Found[] =>
  reasons.map((reason) => ({ level: 'warned', reason, confirmation }));

/** Its refusals alone. */
export const refusals = ({ ok, reasons }: Verdict): Found[] => (ok ? [] : refused(reasons));

/** Its refusals, or what it tells where it allows. */
export const answered = (verdict: Verdict): Found[] => (verdict.ok ? told(verdict.reasons) : refused(verdict.reasons));

export const weighedAs = (found: Weighed, confirmation: AgreementConfirmation): Found[] => [
  ...refused(found.refused),
  ...warned(found.warned, confirmation),
  ...told(found.told),
];
