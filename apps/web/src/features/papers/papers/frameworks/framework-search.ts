import { FRAMEWORK_STATES, FRAMEWORK_STEP_NAMES, type FrameworkState, type FrameworkStep } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

/** Search of the address of a list. */
export interface FrameworkSearch {
  etape?: FrameworkStep;
  /** Name of a company to begin a draft with. */
  avec?: string;
}

export const readFrameworkSearch = ({ etape, avec }: Record<string, unknown>): FrameworkSearch => ({
  etape: FRAMEWORK_STEP_NAMES.find((one) => one === etape),
  avec: textParam(avec),
});

export const frameworkStep = ({ etape }: FrameworkSearch): FrameworkStep => etape ?? FRAMEWORK_STEP_NAMES[0];

/** Search of the list of the campus. Without `etat`, all states. */
export interface CampusFrameworkSearch {
  etat?: FrameworkState;
  q?: string;
  /** Id of a school. */
  etablissement?: string;
  /** Id of a company. */
  entreprise?: string;
}

/** The campus does not see drafts. */
export const CAMPUS_STATES = FRAMEWORK_STATES.filter((state) => state !== 'draft');

export const readCampusFrameworkSearch = ({ etat, q, etablissement, entreprise }: Record<string, unknown>): CampusFrameworkSearch => ({
  etat: CAMPUS_STATES.find((one) => one === etat),
  q: textParam(q)?.slice(0, 80),
  etablissement: textParam(etablissement),
  entreprise: textParam(entreprise),
});
