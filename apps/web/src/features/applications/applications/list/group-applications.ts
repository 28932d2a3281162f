import type { ApplicationForStudent } from '@seve/api-client';
import type { ApplicationStatus } from '@seve/domain';

/** Groups by who acts next, in the order in which they are shown. */
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

/** Returns the group of an application. Proposed interview times and a question about the talent pool wait for the student. */
export const groupOf = ({ status, nextActor }: Grouped): Group =>
  GROUP_OF[status] === 'theirs' && nextActor === 'student' ? 'yours' : GROUP_OF[status];

export interface ApplicationGroup {
  name: Group;
  applications: ApplicationForStudent[];
}

export const isOpen = ({ status }: Pick<ApplicationForStudent, 'status'>): boolean =>
  GROUP_OF[status] === 'yours' || GROUP_OF[status] === 'theirs';

/** Returns the groups that are not empty; each keeps the order of the list. */
export function groupApplications(applications: readonly ApplicationForStudent[]): ApplicationGroup[] {
  return GROUPS.map((name) => ({ name, applications: applications.filter((one) => groupOf(one) === name) })).filter(
    (group) => group.applications.length > 0,
  );
}
