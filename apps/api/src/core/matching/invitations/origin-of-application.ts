import type { ApplicationOrigin } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { IsNull } from 'typeorm';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { lockInvitation, moveInvitation } from './move-invitation.js';

/** Marks the company's open invitation to this offer as followed by an application. Returns `invited`, or `offer` without one. */
export async function originOfApplication(work: UnitOfWork, student: StudentPrincipal, offerId: string): Promise<ApplicationOrigin> {
  const invitation = await lockInvitation(work, { studentId: student.studentId, offerId, heldAt: IsNull() });
  if (invitation?.status !== 'sent' && invitation?.status !== 'opened') return 'offer';
  await moveInvitation(work, invitation, 'applied', student);
  return 'invited';
}
