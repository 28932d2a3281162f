import { Injectable } from '@nestjs/common';
import { type AuditActor, audit, Invitation, inCurrent, Membership, recordMoves } from '@seve/database';
import { Conflict, InvalidInput, type InvitedRole, NotFound, placeOf } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { tokenHash } from '@seve/lifecycles';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ActiveRole } from '../../core/people/active-role.service.js';
import { createAccount } from '../../core/people/create-account.js';
import type { AcceptanceInput, AcceptedView } from '../../core/people/invitations/invitations.dto.js';
import { InvitationsService, IS_OPEN } from '../../core/people/invitations/invitations.service.js';
import { hashPassword } from '../../core/people/passwords.js';
import type { Principal } from '../../http/session/principal.js';

interface Spent {
  id: string;
  role: InvitedRole;
  email: string | null;
  schoolId: string | null;
  companyId: string | null;
  invitedByAccountId: string | null;
}

/** Gives the holder of a link the role of the invitation: role, school and company are read from our row, never from the request. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly outbox: Outbox,
    private readonly invitations: InvitationsService,
    private readonly activeRole: ActiveRole,
  ) {}

  /** @throws NotFound when the link no longer works or belongs to another address; Conflict when the address has a confirmed account. */
  async accept({ token, email: typed, password, ...person }: AcceptanceInput, visitor: AuditActor): Promise<AcceptedView> {
    const offer = await this.invitations.lookup(token, visitor);
    if (typed && offer.email !== null && typed !== offer.email) await this.refuse(token, visitor);
    const passwordHash = await hashPassword(password);
    await this.outbox.transaction(async ({ manager }) => {
      const invitation = await this.spend(manager, token);
      const email = addressOf(invitation, typed);
      const accountId = await createAccount(manager, { ...person, email, passwordHash });
      if (accountId === null) throw new Conflict('invitation.account-exists');
      await this.giveRole(manager, accountId, invitation);
      const { id, role, schoolId, companyId } = invitation;
      await audit(manager, { ...visitor, accountId, role }, { act: 'invitation_accepted', on: 'invitation', id, schoolId, companyId });
    });
    return {};
  }

  /**
   * Gives the role to the account that is signed in. Returns the cookie of its session, which continues in this role. @throws NotFound for
   * a link of another address; Conflict for a role that the account already has.
   */
  async join(principal: Principal, token: string): Promise<string> {
    const { accountId, sessionId, email } = principal;
    const offer = await this.invitations.lookup(token, principal);
    if (offer.email !== email) await this.refuse(token, principal);
    const id = await this.outbox.transaction(async ({ manager }) => {
      const invitation = await this.spend(manager, token);
      const { role, schoolId, companyId } = invitation;
      const place = { schoolId: schoolId ?? IsNull(), companyId: companyId ?? IsNull() };
      if (await manager.existsBy(Membership, { accountId, role, ...place, ...inCurrent })) throw new Conflict('invitation.already-held');
      const memberId = await this.giveRole(manager, accountId, invitation);
      await audit(
        manager,
        { ...principal, role },
        { act: 'invitation_accepted', on: 'invitation', id: invitation.id, schoolId, companyId },
      );
      return memberId;
    });
    return this.activeRole.take({ accountId, sessionId }, id);
  }

  /** @throws NotFound, with the same answer as for a link that does not work. */
  private async refuse(token: string, by: AuditActor): Promise<never> {
    await this.invitations.noteMisuse(token, by, 'other_address');
    throw new NotFound('invitation.unknown');
  }

  private async spend(manager: EntityManager, token: string): Promise<Spent> {
    const spent = await manager
      .createQueryBuilder()
      .update(Invitation)
      .set({ usedAt: () => 'now()' })
      .where(IS_OPEN, { hash: tokenHash(token) })
      .returning(['id', 'role', 'email', 'schoolId', 'companyId', 'invitedByAccountId'])
      .execute();
    const [row] = spent.raw as {
      id: string;
      role: InvitedRole;
      email: string | null;
      school_id: string | null;
      company_id: string | null;
      invited_by_account_id: string | null;
    }[];
    if (!row) throw new NotFound('invitation.unknown');
    return {
      id: row.id,
      role: row.role,
      email: row.email,
      schoolId: row.school_id,
      companyId: row.company_id,
      invitedByAccountId: row.invited_by_account_id,
    };
  }

  private async giveRole(
    manager: EntityManager,
    accountId: string,
    { role, schoolId, companyId, invitedByAccountId }: Spent,
  ): Promise<string> {
    const place = placeOf(role);
    if ((place === 'school' && !schoolId) || (place === 'company' && !companyId)) throw new NotFound('invitation.unknown');
    const id = uuid();
    await manager.insert(Membership, { id, accountId, role, schoolId, companyId, invitedByAccountId });
    const by = { accountId, role, via: 'link' } as const;
    await recordMoves(manager, by, { entityType: 'membership', entityId: id, from: null, to: 'current', act: 'join' });
    return id;
  }
}

function addressOf({ email }: Spent, typed: string | null | undefined): string {
  const address = email ?? typed;
  if (!address) throw new InvalidInput([{ path: 'email', code: 'field.missing' }]);
  return address;
}
