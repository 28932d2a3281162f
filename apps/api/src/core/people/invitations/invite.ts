import { Injectable } from '@nestjs/common';
import { audit, Company, Invitation, School } from '@seve/database';
import { INVITATION_DAYS, InvalidInput, NotFound, nameVouchedFor, placeOf, rolesInvitedBy } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { newToken } from '@seve/lifecycles';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isSchoolOffice, type Principal } from '../../../http/session/principal.js';
import { AccountLetters } from '../account-letters.js';
import type { InvitationView, NewInvitationInput } from './invitations.dto.js';
import { viewOf } from './invitations.service.js';

type Invited = Omit<NewInvitationInput, 'schoolId'> & { schoolId: string | null | undefined };

/** Invites teachers, coordinators and colleagues by a single-use link, bound to the address to which it is sent. */
@Injectable()
export class Invite {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
  ) {}

  /**
   * Sends an invitation. An office invites to its own school, whether the input names it or not. @throws InvalidInput for a role that this
   * person may not grant; NotFound for an unknown school or another one.
   */
  invite(inviter: Principal, input: NewInvitationInput): Promise<InvitationView> {
    if (!rolesInvitedBy(inviter.role).includes(input.role)) throw new InvalidInput([{ path: 'role', code: 'invitation.role' }]);
    const needsSchool = placeOf(input.role) === 'school';
    const own = isSchoolOffice(inviter) ? inviter.schoolId : null;
    const schoolId = input.schoolId ?? own;
    if (needsSchool && !schoolId) throw new InvalidInput([{ path: 'schoolId', code: 'field.missing' }]);
    if (!needsSchool && input.schoolId) throw new InvalidInput([{ path: 'schoolId', code: 'invitation.school-not-needed' }]);
    if (own && schoolId !== own) throw new NotFound('not-found');
    return this.outbox.transaction((work) => this.write(work, inviter, { ...input, schoolId }));
  }

  async write(work: UnitOfWork, inviter: Principal, { role, email, schoolId }: Invited): Promise<InvitationView> {
    const { manager } = work;
    const school = schoolId ? await manager.findOneBy(School, { id: schoolId }) : null;
    if (schoolId && !school) throw new NotFound('not-found');
    const { token, hash } = newToken();
    const id = uuid();
    const companyId = placeOf(role) === 'company' ? inviter.companyId : null;
    const company = inviter.companyId === null ? null : await manager.findOneByOrFail(Company, { id: inviter.companyId });
    const at = school ? { schoolId: school.id } : companyId ? { companyId } : { invitedByAccountId: inviter.accountId };
    const open = { role, email, ...at, usedAt: IsNull(), revokedAt: IsNull() };
    await manager.update(Invitation, open, { revokedAt: () => 'now()' });
    await manager
      .createQueryBuilder()
      .insert()
      .into(Invitation)
      .values({
        id,
        role,
        email,
        schoolId: school?.id ?? null,
        companyId,
        invitedByAccountId: inviter.accountId,
        tokenHash: hash,
        expiresAt: () => `now() + interval '${INVITATION_DAYS} days'`,
      })
      .execute();
    const invitation = await manager.findOneByOrFail(Invitation, { id });
    const about = {
      id,
      role,
      organisation: school?.name ?? (company && nameVouchedFor(company)),
      inviterName: `${inviter.firstName} ${inviter.lastName}`,
      expiresAt: invitation.expiresAt,
    };
    await audit(manager, inviter, { act: 'invited', on: 'invitation', id, ...(school && { schoolId: school.id }) });
    await work.write(this.letters.invitation({ email, locale: inviter.locale }, about, token));
    return viewOf(invitation, school?.name ?? null);
  }
}
