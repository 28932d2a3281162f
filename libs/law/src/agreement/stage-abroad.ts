import { educationCode, type LegalReason } from '../legal-reason.js';
import { type Weighed, weighed } from './weighed.js';

export interface StageAbroad {
  /** The information sheet on interns' rights and duties in that country is annexed. */
  hasInformationSheet: boolean;
  /** The student is a minor on the first day. */
  isMinor: boolean;
}

const RULE = 'stage-abroad';

const NO_SHEET: LegalReason = {
  rule: RULE,
  article: educationCode('L124-20 et D124-9'),
  numbers: {},
  sentence: {
    fr: 'L’accueil est à l’étranger\u00a0: une fiche sur les droits et devoirs du stagiaire dans ce pays s’ajoute à la convention.',
    en: 'The host is abroad: a sheet on the rights and duties of interns in that country is annexed to the agreement.',
  },
  remedy: { fr: 'L’école ajoute la fiche et la fait lire.', en: 'The school adds the sheet and has it read.' },
};

const LOCAL_LAW: LegalReason = {
  rule: RULE,
  article: educationCode('L124-20'),
  numbers: {},
  sentence: {
    fr: 'À l’étranger, le nombre de stagiaires, le temps de présence des adultes et la gratification suivent le droit du pays d’accueil\u00a0: ils ne sont pas vérifiés ici.',
    en: 'Abroad, the number of interns, the hours of adults and the allowance follow the law of the host country: they are not checked here.',
  },
  doubt: {
    fr: 'La protection en cas d’accident dépend du pays et de la gratification\u00a0: l’école la vérifie avec la caisse d’assurance maladie avant le départ.',
    en: 'Cover in case of an accident depends on the country and the allowance: the school checks it with the health insurance before departure.',
  },
};

const MINOR: LegalReason = {
  rule: RULE,
  article: 'Code civil, art. 371-6',
  numbers: {},
  sentence: {
    fr: 'Un mineur qui quitte la France sans ses parents a une autorisation de sortie du territoire, signée par l’un d’eux.',
    en: 'A minor who leaves France without a parent carries an authorisation to leave the territory, signed by one of them.',
  },
};

/** Checks the requirements for an internship with a host abroad (L124-20). */
export const stageAbroad = ({ hasInformationSheet, isMinor }: StageAbroad): Weighed =>
  weighed({ refused: hasInformationSheet ? [] : [NO_SHEET], told: isMinor ? [LOCAL_LAW, MINOR] : [LOCAL_LAW] });
