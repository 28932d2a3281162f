import * as api from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { CampusFrameworkSearch } from './framework-search.js';

export const frameworkOptions = (id: string) => api.frameworksReadOptions({ path: { id } });

/** Fields that both sides and the campus read. */
export type FrameworkRead = Pick<api.FrameworkView, keyof api.CampusFrameworkView & keyof api.FrameworkView>;

export const campusFrameworksFound = ({ q, etat, etablissement, entreprise }: CampusFrameworkSearch) => {
  const query = { q, state: etat, schoolId: etablissement, companyId: entreprise };
  return cursorPages(api.campusFrameworksListQueryKey({ query }), ({ cursor, signal }) =>
    api.campusFrameworksList({ query: { ...query, cursor }, signal }),
  );
};

export const campusFrameworkOptions = (id: string) => api.campusFrameworksReadOptions({ path: { id } });
