import type { CandidateRow } from '@seve/database';
import type { Locale } from '@seve/domain';
import { POST_CRITERIA } from '@seve/matching';
import { diplomaTitle, skillByOgr } from '@seve/reference';
import { viewOfCriterion } from '../../core/matching/explained-criterion.view.js';
import type { Candidate } from './candidates.dto.js';

/**
 * Selects the fields that a company may read before an application (stage 0), as they were when the list was made. A field not named here
 * is never shown.
 */
export function viewOfCandidate(row: CandidateRow, pseudonym: string, locale: Locale): Candidate {
  return {
    id: row.id,
    pseudonym,
    level: row.level,
    certificationTitle: row.certification && diplomaTitle(row.certification),
    availableFrom: row.availableFrom,
    availableTo: row.availableTo,
    skills: row.skills.map((ogr) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr })),
    postScore: row.postScore,
    criteria: criteriaOf(row, locale),
    invitation: row.invitation,
  };
}

const criteriaOf = ({ criteria }: CandidateRow, locale: Locale): Candidate['criteria'] =>
  POST_CRITERIA.flatMap(({ name, label }) => {
    const kept = criteria.find((criterion) => criterion.name === name);
    return kept ? [viewOfCriterion({ ...kept, side: 'post', name, label }, locale)] : [];
  });
