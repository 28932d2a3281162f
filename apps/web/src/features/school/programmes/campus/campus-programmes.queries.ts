import { campusProgrammesList, campusProgrammesListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { CampusProgrammeSearch } from './campus-programme-search.js';

export const campusProgrammesFound = ({ q, type, niveau, etablissement }: CampusProgrammeSearch) => {
  const query = { q, kind: type, level: niveau, schoolId: etablissement };
  return cursorPages(campusProgrammesListQueryKey({ query }), ({ cursor, signal }) =>
    campusProgrammesList({ query: { ...query, cursor }, signal }),
  );
};
