import type { ApplicationForStudent } from '@seve/api-client';
import type { ApplicationStatus } from '@seve/domain';

/** By who acts next, in the order a student needs them. */
export const GROUPS = ['placed', 'yours', 'theirs', 'over'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<ApplicationStatus, Group> = {
  draft: 'yours',
  accepted: 'placed',
  offered: 'yours',
  submitted: 'theirs',
  read: 'theirs',
  interview: 'theirs',
  pool: 'theirs',
  rejected: 'over',
  declined: 'over',
  withdrawn: 'over',
  expired: 'over',
  expired_by_student: 'over',
  cancelled: 'over',
  obsolete: 'over',
  closed_with_offer: 'over',
};

type Grouped = Pick<ApplicationForStudent, 'status' | 'nextActor'>;

/** An interview whose times wait for the student, and a company that asks to keep the file, are the student's to answer. */
export const groupOf = ({ status, nextActor }: Grouped): Group =>
  GROUP_OF[status] === 'theirs' && nextActor === 'student' ? 'yours' : GROUP_OF[status];

export interface ApplicationGroup {
  name: Group;
  applications: ApplicationForStudent[];
}

export const isOpen = ({ status }: Pick<ApplicationForStudent, 'status'>): boolean =>
  GROUP_OF[status] === 'yours' || GROUP_OF[status] === 'theirs';

/** Groups that hold something; inside each, the order of the list. */
export function groupApplications(applications: readonly ApplicationForStudent[]): ApplicationGroup[] {
  return GROUPS.map((name) => ({ name, applications: applications.filter((one) => groupOf(one) === name) })).filter(
    (group) => group.applications.length > 0,
  );
}
