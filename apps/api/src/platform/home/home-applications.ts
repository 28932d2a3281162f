import type { ApplicationForStudent } from '../../core/applications/applications.dto.js';
import type { HomeDeadline } from './student-home.dto.js';

/** Returns the offered places, each with the last day to answer. */
export function answersOwed(applications: readonly ApplicationForStudent[]): HomeDeadline[] {
  return applications.flatMap(({ id, offer, company, nextActor, actBy }) =>
    nextActor === 'student' && actBy !== null
      ? [{ kind: 'answer' as const, id, offerId: offer?.id ?? null, on: actBy, title: offer?.title ?? null, companyName: company.name }]
      : [],
  );
}

/** Returns the applications that wait for the student or the company: those that wait for the student first, then by due date. */
export function openFirst(applications: readonly ApplicationForStudent[]): ApplicationForStudent[] {
  const rank = ({ nextActor, actBy }: ApplicationForStudent) => `${nextActor === 'student' ? 0 : 1} ${actBy ?? ''}`;
  return applications.filter(({ nextActor }) => nextActor !== null).sort((one, other) => rank(one).localeCompare(rank(other)));
}
