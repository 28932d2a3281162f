import { FRAMEWORK_STATES, FRAMEWORK_STEP_NAMES, type FrameworkState, type FrameworkStep } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

/** In the address: a link shows the same rows. */
export interface FrameworkSearch {
  etape?: FrameworkStep;
  /** A company with which a draft is to begin. */
  avec?: string;
}

export const readFrameworkSearch = ({ etape, avec }: Record<string, unknown>): FrameworkSearch => ({
  etape: FRAMEWORK_STEP_NAMES.find((one) => one === etape),
  avec: textParam(avec),
});

export const frameworkStep = ({ etape }: FrameworkSearch): FrameworkStep => etape ?? FRAMEWORK_STEP_NAMES[0];

/** The same for the campus. Without a state, every one. */
export interface CampusFrameworkSearch {
  etat?: FrameworkState;
  q?: string;
  /** Id of a school. */
  etablissement?: string;
  /** Id of a company. */
  entreprise?: string;
}

/** Drafts are of their side alone. */
export const CAMPUS_STATES = FRAMEWORK_STATES.filter((state) => state !== 'draft');

export const readCampusFrameworkSearch = ({ etat, q, etablissement, entreprise }: Record<string, unknown>): CampusFrameworkSearch => ({
  etat: CAMPUS_STATES.find((one) => one === etat),
  q: textParam(q)?.slice(0, 80),
  etablissement: textParam(etablissement),
  entreprise: textParam(entreprise),
});
