import type { CandidateRow } from '@seve/database';
import type { Pair } from '@seve/matching';
import { diplomaTitle, skillByOgr } from '@seve/reference';
import { canReachSite, type FitReading, postFit } from '../applications/post-fit.js';
import type { Candidate } from './candidates.dto.js';

export interface NamedCandidate {
  id: string;
  pseudonym: string;
  row: CandidateRow;
}

/** Picks what a company may know before anybody applies (stage 0); a field that is not named here is not shown. */
export function viewOfCandidate({ id, pseudonym, row }: NamedCandidate, pair: Pair, reading: FitReading): Candidate {
  return {
    id,
    pseudonym,
    level: row.level,
    certificationTitle: row.certification && diplomaTitle(row.certification),
    availableFrom: row.availableFrom,
    availableTo: row.availableTo,
    skills: row.skills.map((ogr) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr })),
    canReachSite: canReachSite(pair, reading.today),
    ...postFit(pair, reading),
    invitation: row.invitation,
  };
}
