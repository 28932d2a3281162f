import { type Amendment, openAmendment } from '@seve/database';
import {
  AGREEMENT_STEPS,
  agreementTurn,
  barringFindings,
  isAgreementLate,
  isOpenAmendment,
  isPedagogical,
  PLACEMENT_PAPERS,
  possibleMotives,
  replacedPeople,
  requireDeclaredDays,
} from '@seve/domain';
import { viewOfGuards } from '../guards/guards.dto.js';
import { type JudgedAgreement, judgeAgreement } from '../guards/judge-agreement.js';
import type { OwnAgreement } from '../own-paper.js';
import { paperOfAgreement, paperOfAmendment } from '../signing/paper-of-agreement.js';
import type { ActsOfType } from './acts-of-type.js';

const isValidationDue = ({ motives, validatedAt }: Amendment) => isPedagogical(motives) && validatedAt === null;

export const AGREEMENT_ACTS_OF_API: ActsOfType<OwnAgreement, JudgedAgreement> = {
  officeWrites: ['school'],
  seen: ({ host, school }) => ({ host, school }),
  authorOf: ({ accountId, role }) => ({ authorAccountId: accountId, authorRole: role }),
  requireDays: requireDeclaredDays,
  noneDue: 'agreement.none-due',
  async renewal(manager, { id, state }) {
    const isAmendment = (await openAmendment(manager, 'agreement', id))?.state === 'draft';
    return isAmendment || PLACEMENT_PAPERS.agreement.writable.host.includes(state) ? { isAmendment } : null;
  },
  listSteps: AGREEMENT_STEPS,
  turnOf: agreementTurn,
  isLate: ({ state, startOn }, today) => isAgreementLate(state, startOn, today),
  lineOf: () => ({}),
  amendments: {
    byHost: 'asked',
    hostMovesDays: false,
    possibleMotives,
    noneDue: 'amendment.not-signed',
    effectiveDays: ({ startOn, endOn, validated }, motives) => [
      motives.includes('dates') ? '' : startOn,
      motives.includes('early_end') && validated !== null ? validated.endOn : endOn,
    ],
    firstDays: (row) => row.validated ?? row,
    columns: () => ({}),
    unvalidated: { validatedAt: null, validatedByAccountId: null },
    requireDays: requireDeclaredDays,
    keptBySchool: ({ host }) => ({ ...(host && { host }) }),
    ofHost: (_motives, content) => content,
    view: () => ({}),
    schoolView: (amendment) => ({
      awayUntil: amendment.changes.interruption?.until ?? null,
      earlyEndReason: amendment.changes.earlyEnd?.reason ?? null,
      isValidationDue: isValidationDue(amendment) && isOpenAmendment(amendment.state),
    }),
  },
  signing: {
    ready: 'pedagogically_ok',
    isValidationDue,
    hasLogo: true,
    judge: (manager, { id }, today, amended) => judgeAgreement(manager, id, today, amended?.amendment),
    withReplaced: (judged, { before, after }) => {
      const replaced = replacedPeople(before.parts, after.parts).flatMap(({ capacity, name, email }) =>
        capacity === 'master' ? [] : [{ role: capacity, name, email, signsOnPaper: false, hasPower: false }],
      );
      return { ...judged, facts: { ...judged.facts, signatories: [...judged.facts.signatories, ...replaced] } };
    },
    barring: ({ findings }, kept) =>
      barringFindings(findings.map((one) => ({ ...one, isConfirmed: kept.some(({ id }) => id === one.confirmation) }))),
    findings: ({ findings }, locale) => viewOfGuards(findings, locale),
    seats: ({ judged }) => judged.facts.signatories,
    document: (manager, { amended, ...written }) =>
      amended === null ? paperOfAgreement(manager, written) : paperOfAmendment(manager, written, amended),
  },
};
