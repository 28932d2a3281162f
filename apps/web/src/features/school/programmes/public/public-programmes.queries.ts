import { publicProgrammesList, publicProgrammesListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { ProgrammeSearch } from '../../../../ui/programmes/programme-search.js';

export const programmesFound = ({ q, type, niveau }: ProgrammeSearch) => {
  const query = { q, kind: type, level: niveau };
  return cursorPages(publicProgrammesListQueryKey({ query }), ({ cursor, signal }) =>
    publicProgrammesList({ query: { ...query, cursor }, signal }),
  );
};
