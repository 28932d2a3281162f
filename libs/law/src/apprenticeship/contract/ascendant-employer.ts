import { ALLOWED, type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import { allowed, refused } from '../../verdict.js';

/** The employer of a minor apprentice, and whether it is a parent. */
export interface AscendantEmployer {
  /** Declared by the employer; null until declared. */
  isAscendant: boolean | null;
  /** Guardian and employer seem to be the same person. */
  isGuardian: boolean;
}

const ARTICLE = labourCode('L6222-5');

const DECLARED: LegalReason = {
  rule: 'ascendant-employer',
  article: ARTICLE,
  numbers: {},
  sentence: {
    fr: 'L’employeur est un ascendant de l’apprenti mineur\u00a0: sa déclaration remplace le contrat et en a tous les effets. Il verse une partie du salaire sur un compte ouvert au nom de l’apprenti.',
    en: 'The employer is an ascendant of the apprentice, who is a minor: the employer’s declaration replaces the contract, with all its effects. Part of the pay goes to an account in the apprentice’s name.',
  },
  doubt: {
    fr: 'L’article ne dit pas quelle part\u00a0: demandez-la à l’OPCO, avec l’attestation d’ouverture du compte.',
    en: 'The article does not say how much: ask the OPCO, together with the bank’s certificate of the account.',
  },
};

const UNDECLARED = {
  rule: 'ascendant-employer',
  article: ARTICLE,
  numbers: {},
  sentence: {
    fr: 'La même personne semble être le représentant légal et signer pour l’employeur. L’employeur ne dit pas s’il est un ascendant de l’apprenti mineur.',
    en: 'One person seems to be the legal representative and to sign for the employer. The employer does not say whether they are an ascendant of the apprentice, who is a minor.',
  },
  remedy: {
    fr: 'Demandez à l’employeur de répondre oui ou non dans sa partie.',
    en: 'Ask the employer to answer yes or no in its part.',
  },
} as const satisfies LegalReason;

/**
 * Checks the employment of a minor by an ascendant, who files a declaration instead of the contract and pays part of the wage into an
 * account of the apprentice (L6222-5).
 */
export function ascendantEmployer({ isAscendant, isGuardian }: AscendantEmployer): Verdict {
  if (isAscendant === true) return allowed(DECLARED);
  return isAscendant === null && isGuardian ? refused(UNDECLARED) : ALLOWED;
}
