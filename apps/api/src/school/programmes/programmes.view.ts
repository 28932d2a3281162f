import type { ProgrammePeriodRow, ProgrammeRow } from '@seve/database';
import { viewOfCertification } from '../../core/school/certification.view.js';
import type { ProgrammeSummary } from './programmes.dto.js';

export function viewOfProgramme(row: ProgrammeRow, periods: readonly ProgrammePeriodRow[]): ProgrammeSummary {
  const { id, name, certification, level, kinds, classes, archivedAt, canEdit } = row;
  return {
    id,
    name,
    certification: viewOfCertification(certification, level),
    kinds,
    periods: periods.flatMap(({ programmeId, ...period }) => (programmeId === id ? [period] : [])),
    alternates: row.workStudyBlocks.length > 0,
    classes,
    isArchived: archivedAt !== null,
    canEdit: canEdit && archivedAt === null,
  };
}
