import { textParam } from '../../../../search-params.js';
import { type ProgrammeSearch, readProgrammeSearch } from '../../../../ui/programmes/programme-search.js';

export interface CampusProgrammeSearch extends ProgrammeSearch {
  /** Id of a school. */
  etablissement?: string;
}

export const readCampusProgrammeSearch = (said: Record<string, unknown>): CampusProgrammeSearch => ({
  ...readProgrammeSearch(said),
  etablissement: textParam(said.etablissement),
});
