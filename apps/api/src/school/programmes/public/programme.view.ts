import type { CampusProgrammeRow, ProgrammePeriodRow } from '@seve/database';
import { type CivilDate, periodsAhead } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { viewOfCertification } from '../../../core/school/certification.view.js';
import type { PublicProgramme } from './public-programmes.dto.js';

/** Returns the public view, with the periods and weeks that are not over. */
export function viewOfPublic(row: CampusProgrammeRow, periods: readonly ProgrammePeriodRow[], today: CivilDate): PublicProgramme {
  const { id, name, certification, level, kinds, workStudyBlocks, schoolName, schoolKind, communeInsee } = row;
  const own = periods.filter(({ programmeId }) => programmeId === id);
  const commune = communeByInsee(communeInsee);
  return {
    id,
    name,
    certification: viewOfCertification(certification, level),
    kinds,
    school: { name: schoolName, kind: schoolKind, communeName: commune?.name ?? '', department: commune?.department ?? '' },
    periods: periodsAhead(own, today).map(({ id: periodId, kind, startOn, endOn, weeks }) => ({
      id: periodId,
      kind,
      startOn,
      endOn,
      weeks,
    })),
    blocks: workStudyBlocks.filter(({ to }) => to >= today),
  };
}
