import { type ContractAmendment, signatoriesOfContract } from '@seve/database';
import {
  answersOfPart,
  barringContract,
  CONTRACT_STEPS,
  type ContractState,
  contractAmendmentCode,
  contractDueOn,
  contractTurn,
  fileBy,
  hostQuestions,
  InvalidInput,
  isContractLate,
  isHoldingAmendment,
  namedMasters,
  possibleContractMotives,
} from '@seve/domain';
import { viewOfContractFindings } from '../guards/guards.dto.js';
import { type JudgedContract, judgeContract } from '../guards/judge-contract.js';
import type { OwnContract } from '../own-paper.js';
import { paperOfContract, paperOfContractAmendment, signedNow } from '../signing/paper-of-contract.js';
import type { ActsOfType } from './acts-of-type.js';

/** States in which an employer can renew its link: it has a part to fill, the signed form or an answer of the OPCO to record, or may amend the contract. */
const RENEWED: readonly ContractState[] = [
  'preparing',
  'changes_requested',
  'terms_agreed',
  'signed',
  'filed',
  'incomplete',
  'refused',
  'registered',
];

const filingOf = ({ state, effectiveOn, filedOn, filingReference, registeredOn }: ContractAmendment) => ({
  ...{ fileBy: fileBy(effectiveOn), filedOn, reference: filingReference, registeredOn },
  isToFile: isHoldingAmendment(state) && filedOn === null,
});

export const CONTRACT_ACTS_OF_API: ActsOfType<OwnContract, JudgedContract> = {
  officeWrites: ['school', 'student'],
  seen: (parts) => parts,
  authorOf: ({ role }) => ({ authorRole: role }),
  requireDays({ startOn, endOn }) {
    if (endOn < startOn) throw new InvalidInput([{ path: 'endOn', code: 'contract.end-first' }]);
  },
  noneDue: 'contract.none-due',
  renewal: (_manager, { state }) => Promise.resolve(RENEWED.includes(state) ? {} : null),
  listSteps: CONTRACT_STEPS,
  turnOf: contractTurn,
  isLate: isContractLate,
  lineOf: (row) => ({ dueOn: contractDueOn(row) }),
  hostAnswers: (own, content) => answersOfPart(content, hostQuestions(own, own.kind)),
  unanswered: () => [],
  amendments: {
    byHost: 'draft',
    hostMovesDays: true,
    possibleMotives: possibleContractMotives,
    noneDue: 'contract-amendment.not-signed',
    effectiveDays: ({ startOn, endOn }) => [startOn, endOn],
    firstDays: (row, [first = row]) => first,
    columns: ({ startOn, endOn }) => ({ startOn, endOn }),
    unvalidated: {},
    requireDays({ startOn, endOn }, today) {
      if (endOn < startOn) throw new InvalidInput([{ path: 'days.endOn', code: 'contract.end-first' }]);
      if (endOn < today) throw new InvalidInput([{ path: 'days.endOn', code: 'contract-amendment.end-past' }]);
    },
    keptBySchool: (changes) => changes,
    ofHost: namedMasters,
    view: (amendment) => ({ code: contractAmendmentCode(amendment.motives, amendment.changes), filing: filingOf(amendment) }),
    schoolView: () => ({}),
  },
  signing: {
    ready: 'cfa_done',
    isValidationDue: () => false,
    hasLogo: false,
    judge: (manager, { id }, today, amended) => judgeContract(manager, id, today, amended?.after),
    // Masters are named and do not sign.
    withReplaced: (judged) => judged,
    barring: ({ findings }) => barringContract(findings),
    findings: ({ findings }, locale) => viewOfContractFindings(findings, locale),
    seats: ({ row, parts, today, amended }) => signatoriesOfContract(amended === null ? row : signedNow(row, today), parts, today),
    document: async (manager, { amended, ...written }) =>
      amended === null ? paperOfContract(written) : paperOfContractAmendment(manager, written, amended),
  },
};
