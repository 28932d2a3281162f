import { contractFaults, type FoundFault, type LegalReason, type Sentence, signatureDate } from '@seve/law';
import { type ContractGuard, refusals, refused } from '../../papers/guards/finding.js';
import type { ContractFacts } from '../contract-facts.js';

const FAULTS: Record<FoundFault['fault'], Sentence> = {
  'end-before-start': { fr: 'Le contrat finit avant de commencer.', en: 'The contract ends before it starts.' },
  'too-long': { fr: 'Le contrat dépasse cinq ans.', en: 'The contract is longer than five years.' },
  'too-young': { fr: 'L’apprentissage commence à 15\u00a0ans au plus tôt.', en: 'Apprenticeships start at 15 at the earliest.' },
  'too-old': { fr: 'La date de naissance est à vérifier.', en: 'Check the date of birth.' },
  'beyond-cycle': {
    fr: 'Les années déjà faites atteignent la durée du cycle.',
    en: 'The years done reach the length of the course.',
  },
  'initial-end-missing': {
    fr: 'Après un échec, la fin du premier contrat est à donner.',
    en: 'After a failed exam, the end of the first contract must be given.',
  },
};

const REMEDY: Sentence = { fr: 'Corrigez les dates ou la durée du cycle.', en: 'Correct the dates or the length of the course.' };

const reasonOf = ({ field, fault }: FoundFault): LegalReason => ({
  rule: 'contract-faults',
  article: 'Code du travail, art. L6222-7-1',
  numbers: { field },
  sentence: FAULTS[fault],
  remedy: REMEDY,
});

/** Dates and years that make a contract at all. */
export function faultsOf({ student, startOn, endOn, parts: { cfa } }: ContractFacts): FoundFault[] {
  if (student.birthDate === null) return [];
  return contractFaults({
    ...{ birthDate: student.birthDate, start: startOn, end: endOn, course: cfa.course ?? 'cycle' },
    ...{ cycleYears: cfa.cycleYears ?? 3, yearsDone: cfa.yearsDone ?? 0 },
    ...(cfa.initialEndOn !== undefined && { initialEnd: cfa.initialEndOn }),
  });
}

/** Dates in order, and a signature by the first day. */
export const contractDatesGuard = {
  name: 'contract-dates',
  find: (facts) => [...refused(faultsOf(facts).map(reasonOf)), ...refusals(signatureDate(facts.today, facts.startOn))],
} as const satisfies ContractGuard;
