import { LAW_TABLES, type LawTables } from '@seve/law';
import {
  type AgreementConfirmation,
  type AgreementGuard,
  type Found,
  isAgreementConfirmation,
  warned,
} from '../../papers/guards/finding.js';
import { hostWordsGuard } from '../../papers/guards/host-words.guard.js';
import type { AgreementFacts } from '../agreement-facts.js';
import {
  abroadGuard,
  allowanceGuard,
  pfmpAllowanceGuard,
  purposeGuard,
  quotaGuard,
  referentCapGuard,
  tutorCapGuard,
  waitingTimeGuard,
} from './host.guards.js';
import { ageAndHazardsGuard, guardianGuard, mentionsGuard, seatsGuard, signatoriesGuard, teachingHoursGuard } from './paper.guards.js';
import {
  datesGuard,
  hostHoursGuard,
  minorHoursGuard,
  observationHoursGuard,
  overlapGuard,
  plannedHoursGuard,
  pupilHolidaysGuard,
  workingTimeGuard,
} from './time.guards.js';

/** In the order in which a school reads them: the dates, the hours, the host, the people, the money, the paper. */
const GUARDS = [
  datesGuard,
  plannedHoursGuard,
  pupilHolidaysGuard,
  workingTimeGuard,
  minorHoursGuard,
  observationHoursGuard,
  ageAndHazardsGuard,
  overlapGuard,
  hostHoursGuard,
  quotaGuard,
  waitingTimeGuard,
  tutorCapGuard,
  referentCapGuard,
  teachingHoursGuard,
  purposeGuard,
  abroadGuard,
  allowanceGuard,
  pfmpAllowanceGuard,
  mentionsGuard,
  hostWordsGuard((reasons) => warned(reasons, 'host_words')),
  signatoriesGuard,
  seatsGuard,
  guardianGuard,
] as const satisfies readonly AgreementGuard[];

export type AgreementGuardName = (typeof GUARDS)[number]['name'];
export const AGREEMENT_GUARDS: readonly AgreementGuardName[] = GUARDS.map(({ name }) => name);

export interface GuardFinding extends Omit<Found, 'confirmation'> {
  guard: AgreementGuardName;
  /** Of a warning; null otherwise. */
  confirmation: AgreementConfirmation | null;
  /** Of a warning: the school has confirmed it. */
  isConfirmed: boolean;
}

/** Everything the law says about an agreement before it is signed. Dates that are in no order are judged alone. */
export function agreementGuards(facts: AgreementFacts, tables: LawTables = LAW_TABLES): GuardFinding[] {
  const asked: readonly AgreementGuard<AgreementGuardName>[] = facts.days.to < facts.days.from ? [datesGuard] : GUARDS;
  return asked.flatMap(({ name, find }) =>
    find(facts, tables).map(({ confirmation = null, ...found }) => ({
      ...{ ...found, confirmation, guard: name },
      isConfirmed: confirmation !== null && facts.confirmed.includes(confirmation),
    })),
  );
}

/** Findings that keep the agreement from being signed: refusals, and warnings that wait for the words of the school. */
export const barringFindings = (findings: readonly GuardFinding[]): GuardFinding[] =>
  findings.filter(({ level, isConfirmed }) => level === 'refused' || (level === 'warned' && !isConfirmed));

const saidBy = (findings: readonly GuardFinding[], id: AgreementConfirmation): string =>
  JSON.stringify(findings.filter(({ confirmation }) => confirmation === id).map(({ reason: { article, numbers } }) => [article, numbers]));

/** What stays confirmed once the agreement has changed: only what says the same as before. */
export const stillConfirmedFindings = (
  confirmed: readonly string[],
  before: readonly GuardFinding[],
  now: readonly GuardFinding[],
): AgreementConfirmation[] => confirmed.filter(isAgreementConfirmation).filter((id) => saidBy(before, id) === saidBy(now, id));
