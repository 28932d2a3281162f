import type { CandidateRow } from '@seve/database';
import type { CivilDate, Locale } from '@seve/domain';
import type { Pair } from '@seve/matching';
import { diplomaByKey, skillByOgr } from '@seve/reference';
import { canReachSite, postFit } from '../applications/post-fit.js';
import type { Candidate } from './candidates.dto.js';

export interface NamedCandidate {
  id: string;
  pseudonym: string;
  row: CandidateRow;
}

/** Picks what a company may know before anybody applies (stage 0); a field that is not named here is not shown. */
export function viewOfCandidate({ id, pseudonym, row }: NamedCandidate, pair: Pair, today: CivilDate, locale: Locale): Candidate {
  return {
    id,
    pseudonym,
    level: row.level,
    certificationTitle: row.certification === null ? null : (diplomaByKey(row.certification)?.title ?? row.certification),
    availableFrom: row.availableFrom,
    availableTo: row.availableTo,
    skills: row.skills.map((ogr) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr })),
    canReachSite: canReachSite(pair, today),
    ...postFit(pair, today, locale),
    invitation: row.invitation,
  };
}
