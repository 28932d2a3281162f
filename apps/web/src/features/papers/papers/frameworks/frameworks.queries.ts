import {
  type CampusFrameworkView,
  campusFrameworksList,
  campusFrameworksListQueryKey,
  campusFrameworksReadOptions,
  type FrameworkView,
  frameworksReadOptions,
} from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { CampusFrameworkSearch } from './framework-search.js';

export const frameworkOptions = (id: string) => frameworksReadOptions({ path: { id } });

/** What each side and the campus read. */
export type FrameworkRead = Pick<FrameworkView, keyof CampusFrameworkView & keyof FrameworkView>;

export const campusFrameworksFound = ({ q, etat, etablissement, entreprise }: CampusFrameworkSearch) => {
  const query = { q, state: etat, schoolId: etablissement, companyId: entreprise };
  return cursorPages(campusFrameworksListQueryKey({ query }), ({ cursor, signal }) =>
    campusFrameworksList({ query: { ...query, cursor }, signal }),
  );
};

export const campusFrameworkOptions = (id: string) => campusFrameworksReadOptions({ path: { id } });
