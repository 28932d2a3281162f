import { Injectable } from '@nestjs/common';
import { Invitation, inCurrent, Membership, School } from '@seve/database';
import { InvalidInput, rolesInvitedBy } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource, type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { Invite } from '../../core/people/invitations/invite.js';
import type { SchoolOfficePrincipal } from '../../http/session/principal.js';
import { MOST_LINES, readInvitationList } from './invitation-list.js';
import type { InvitationLineView, InvitationListPreview, InvitationsSent } from './school-office.dto.js';

/** Invites the team of a school from a list. */
@Injectable()
export class InviteList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly one: Invite,
  ) {}

  async preview(office: SchoolOfficePrincipal, text: string): Promise<InvitationListPreview> {
    const lines = await this.read(this.dataSource.manager, office, text);
    return { lines, toInvite: lines.filter(({ outcome }) => outcome === 'invite').length };
  }

  /** Sends all invitations or none. Two lists of one school are processed one after the other. */
  invite(office: SchoolOfficePrincipal, text: string): Promise<InvitationsSent> {
    const { schoolId } = office;
    return this.outbox.transaction(async (work) => {
      await work.manager.findOneOrFail(School, { where: { id: schoolId }, lock: { mode: 'pessimistic_write' } });
      const lines = await this.read(work.manager, office, text);
      let sent = 0;
      for (const { outcome, email, role } of lines) {
        if (outcome !== 'invite' || role === null) continue;
        await this.one.write(work, office, { email, role, schoolId });
        sent += 1;
      }
      return { sent };
    });
  }

  /** @throws InvalidInput for more than `MOST_LINES` lines. */
  private async read(
    manager: EntityManager,
    { role: inviter, schoolId }: SchoolOfficePrincipal,
    text: string,
  ): Promise<InvitationLineView[]> {
    const lines = readInvitationList(text, rolesInvitedBy(inviter));
    if (lines.length > MOST_LINES)
      throw new InvalidInput([{ path: 'text', code: 'invitation.too-many-lines', values: { max: MOST_LINES } }]);
    const emails = lines.map(({ email }) => email);
    const members = await manager.find(Membership, {
      where: { schoolId, ...inCurrent, account: { email: In(emails) } },
      relations: { account: true },
    });
    const open = await manager.findBy(Invitation, {
      ...{ schoolId, email: In(emails), usedAt: IsNull(), revokedAt: IsNull() },
      expiresAt: MoreThan(new Date()),
    });
    const isMember = new Set(members.map(({ role, account }) => `${account.email} ${role}`));
    const isInvited = new Set(open.map(({ role, email }) => `${email} ${role}`));
    return lines.map(({ line, email, role, fault }) => {
      const key = `${email} ${role}`;
      const outcome = fault ?? (isMember.has(key) ? 'member' : isInvited.has(key) ? 'invited' : 'invite');
      return { line, email, role, outcome };
    });
  }
}
