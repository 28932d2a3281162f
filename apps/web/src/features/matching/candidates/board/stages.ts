import type { ApplicationStatus } from '@seve/domain';

/** Columns of the board, from left to right. */
export const STAGES = ['new', 'read', 'interview', 'offered', 'ended'] as const;
export type BoardStage = (typeof STAGES)[number];

const STAGE_OF: Record<Exclude<ApplicationStatus, 'draft'>, BoardStage> = {
  submitted: 'new',
  read: 'read',
  interview: 'interview',
  pool: 'read',
  offered: 'offered',
  accepted: 'ended',
  rejected: 'ended',
  declined: 'ended',
  withdrawn: 'ended',
  expired: 'ended',
  expired_by_student: 'ended',
  cancelled: 'ended',
  obsolete: 'ended',
  closed_with_offer: 'ended',
};

interface Sent {
  status: ApplicationStatus;
  createdAt: string;
}

const isPlaced = ({ status }: Sent) => (status === 'accepted' ? 0 : 1);

/** Sorts the oldest application first; among ended ones, the accepted one first, then the newest. */
function compare(stage: BoardStage): (one: Sent, other: Sent) => number {
  if (stage !== 'ended') return (one, other) => one.createdAt.localeCompare(other.createdAt);
  return (one, other) => isPlaced(one) - isPlaced(other) || other.createdAt.localeCompare(one.createdAt);
}

export function byStage<Application extends Sent>(applications: readonly Application[]): Record<BoardStage, Application[]> {
  const of = (stage: BoardStage) =>
    applications.filter(({ status }) => status !== 'draft' && STAGE_OF[status] === stage).sort(compare(stage));
  return { new: of('new'), read: of('read'), interview: of('interview'), offered: of('offered'), ended: of('ended') };
}

/** Returns the column that a phone shows first: the first one with an application. */
export const firstStage = (columns: Record<BoardStage, readonly unknown[]>): BoardStage =>
  STAGES.find((stage) => columns[stage].length > 0) ?? 'new';
