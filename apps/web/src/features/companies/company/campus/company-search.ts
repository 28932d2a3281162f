import {
  COMPANY_GAPS,
  COMPANY_SIZES,
  COMPANY_STATUSES,
  type CompanyGap,
  type CompanySize,
  type CompanyStatus,
  SECTORS,
  type Sector,
} from '@seve/domain';
import { textParam } from '../../../../search-params.js';

export const ALL = 'toutes';
const STATES = [...COMPANY_STATUSES, ALL] as const;

/**
 * Search parameters in the address, so that a shared link shows the same rows. Without a state: companies to verify, or all states when
 * there are words or another filter.
 */
export interface CompanySearch {
  statut?: CompanyStatus | typeof ALL;
  secteur?: Sector;
  taille?: CompanySize;
  manque?: CompanyGap;
  q?: string;
}

export const readCompanySearch = ({ statut, secteur, taille, manque, q }: Record<string, unknown>): CompanySearch => ({
  statut: STATES.find((one) => one === statut),
  secteur: SECTORS.find((one) => one === secteur),
  taille: COMPANY_SIZES.find((one) => one === taille),
  manque: COMPANY_GAPS.find((one) => one === manque),
  q: textParam(q)?.slice(0, 80),
});
