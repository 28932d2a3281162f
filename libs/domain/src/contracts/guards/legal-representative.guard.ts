import { type LegalReason, requiredSignatories } from '@seve/law';
import { GUARDIAN_UNCONFIRMED } from '../../minors/guardian-unconfirmed.js';
import { type ContractGuard, refused } from '../../papers/guards/finding.js';

const MISSING: LegalReason = {
  rule: 'required-signatories',
  article: 'Code du travail, art. R6222-2',
  numbers: {},
  sentence: {
    fr: 'Le représentant légal signe le contrat d’un mineur\u00a0: il n’est pas connu.',
    en: 'The legal representative signs the contract of a minor: they are not known.',
  },
  remedy: { fr: 'Ajoutez-le sur la fiche de l’élève.', en: 'Add them on the sheet of the student.' },
};

/** The legal representative of a minor signs too, confirmed by the school. */
export const legalRepresentativeGuard = {
  name: 'legal-representative',
  find({ kind, today, startOn, student: { birthDate, guardian } }) {
    if (birthDate === null || guardian === 'confirmed' || guardian === 'not_needed') return [];
    const asked = requiredSignatories({ kind, birthDate, firstDay: startOn, signedOn: today });
    return asked.includes('legal_representative') ? refused([guardian === 'missing' ? MISSING : GUARDIAN_UNCONFIRMED]) : [];
  },
} as const satisfies ContractGuard;
