import { Injectable } from '@nestjs/common';
import {
  Account,
  audit,
  Company,
  endMembership,
  Invitation,
  inCurrent,
  inRole,
  Membership,
  Offer,
  reaches,
  recordEdit,
  Session,
} from '@seve/database';
import { type CompanyRole, Conflict, isCompanyRole, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { IsNull } from 'typeorm';
import { AccountLetters } from '../../core/people/account-letters.js';
import type { CompanyPrincipal } from '../../http/session/principal.js';

/** Members of a company: its admins manage them, and at least one admin stays. */
@Injectable()
export class CompanyMembers {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
  ) {}

  /** @throws Conflict when the company would be left without an administrator. */
  async giveRole(id: string, admin: CompanyPrincipal, role: CompanyRole): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const member = await this.lockMember(work, id, admin);
      if (!isCompanyRole(member.role)) throw new NotFound('not-found');
      if (member.role === role) return;
      await this.requireAnotherAdmin(work, member);
      await work.manager.update(Membership, { id }, { role });
      const { accountId, role: by } = admin;
      const edit = { entityType: 'membership' as const, entityId: id, before: member, after: { role } };
      await recordEdit(work.manager, { accountId, role: by }, edit);
    });
  }

  /** Removes a member. Deletes an account without another role together with its sessions; the address can be invited again. */
  async remove(id: string, admin: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const member = await this.lockMember(work, id, admin);
      const { accountId } = member;
      if (accountId === admin.accountId) throw new Conflict('company.remove-self');
      await this.requireAnotherAdmin(work, member);
      const { email, firstName, locale } = await manager.findOneByOrFail(Account, { id: accountId });
      await manager.update(Offer, { contactAccountId: accountId }, { contactAccountId: admin.accountId });
      const open = { invitedByAccountId: accountId, usedAt: IsNull(), revokedAt: IsNull() };
      await manager.update(Invitation, open, { revokedAt: () => 'now()' });
      await audit(manager, admin, { act: 'membership_ended', on: 'account', id: accountId });
      if (await reaches(manager, 'company-member.delete', accountId, admin)) {
        await manager.delete(Session, { accountId });
        await manager.delete(Account, { id: accountId });
      } else await endMembership(manager, member, admin);
      await work.write(this.letters.companyMemberRemoved({ accountId, email, firstName, locale }, admin));
    });
  }

  /** Locks the company, so that its members change one at a time; checks under the lock that the caller is still an admin. */
  private async lockMember({ manager }: UnitOfWork, id: string, { companyId, accountId }: CompanyPrincipal): Promise<Membership> {
    await manager.findOneOrFail(Company, { where: { id: companyId }, lock: { mode: 'pessimistic_write' } });
    const isAdmin = await manager.existsBy(Membership, { accountId, companyId, ...inRole('company_admin') });
    const member = await manager.findOneBy(Membership, { id, companyId, ...inCurrent });
    if (!isAdmin || !member) throw new NotFound('not-found');
    return member;
  }

  private async requireAnotherAdmin({ manager }: UnitOfWork, { companyId, role }: Membership): Promise<void> {
    if (role !== 'company_admin') return;
    if ((await manager.countBy(Membership, { companyId: companyId ?? '', ...inRole(role) })) === 1)
      throw new Conflict('company.last-admin');
  }
}
