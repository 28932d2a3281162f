import type { ClassGroup, ClassStudentRow, ClassSummaryRow } from '@seve/database';
import { isComplete, progressOf } from '@seve/domain';
import { diplomaByKey } from '@seve/reference';
import type { ClassCertification, ClassDetail, ClassStudent, ClassSummary } from './classes.dto.js';

const viewOfCertification = (key: string, level: number): ClassCertification => ({ key, title: diplomaByKey(key)?.title ?? key, level });

export function viewOfSummary({ certification, level, ...group }: ClassSummaryRow): ClassSummary {
  return { ...group, certification: viewOfCertification(certification, level) };
}

function viewOfStudent(row: ClassStudentRow): ClassStudent {
  const isPlaced = row.searchState === 'placed';
  const { state, nextAct, openApplications } = progressOf({ isPlaced, isProfileComplete: isComplete(row), statuses: row.statuses });
  return {
    id: row.id,
    firstName: row.firstName,
    lastName: row.lastName,
    state,
    applications: row.statuses.length,
    openApplications,
    lastActAt: row.lastActAt,
    placement: row.placement,
    nextAct: { code: nextAct },
  };
}

export function viewOfClass({ id, name, certification, level, code }: ClassGroup, students: readonly ClassStudentRow[]): ClassDetail {
  return { id, name, certification: viewOfCertification(certification, level), code, students: students.map(viewOfStudent) };
}
