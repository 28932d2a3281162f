import { campusProgrammesList, campusProgrammesListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../api/cursor-pages.js';
import { textParam } from '../../search-params.js';
import { type ProgrammeSearch, readProgrammeSearch } from '../../ui/programmes/programme-search.js';

export interface CampusProgrammeSearch extends ProgrammeSearch {
  /** Id of a school. */
  etablissement?: string;
}

export const readCampusProgrammeSearch = (said: Record<string, unknown>): CampusProgrammeSearch => ({
  ...readProgrammeSearch(said),
  etablissement: textParam(said.etablissement),
});

export const campusProgrammesFound = ({ q, type, niveau, etablissement }: CampusProgrammeSearch) => {
  const query = { q, kind: type, level: niveau, schoolId: etablissement };
  return cursorPages(campusProgrammesListQueryKey({ query }), ({ cursor, signal }) =>
    campusProgrammesList({ query: { ...query, cursor }, signal }),
  );
};
