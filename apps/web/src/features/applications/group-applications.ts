import type { ApplicationForStudent } from '@seve/api-client';
import type { ApplicationStatus } from '@seve/domain';

/** By who acts next, in the order a student needs them. */
export const GROUPS = ['placed', 'yours', 'theirs', 'over'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<ApplicationStatus, Group> = {
  accepted: 'placed',
  offered: 'yours',
  submitted: 'theirs',
  read: 'theirs',
  rejected: 'over',
  declined: 'over',
  withdrawn: 'over',
  obsolete: 'over',
  closed_with_offer: 'over',
};

export interface ApplicationGroup {
  name: Group;
  applications: ApplicationForStudent[];
}

export const isOpen = ({ status }: Pick<ApplicationForStudent, 'status'>): boolean =>
  GROUP_OF[status] === 'yours' || GROUP_OF[status] === 'theirs';

/** Groups that hold something; inside each, the order of the list. */
export function groupApplications(applications: readonly ApplicationForStudent[]): ApplicationGroup[] {
  return GROUPS.map((name) => ({ name, applications: applications.filter(({ status }) => GROUP_OF[status] === name) })).filter(
    (group) => group.applications.length > 0,
  );
}
