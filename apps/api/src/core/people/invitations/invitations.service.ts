import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Account, type AuditActor, audit, Company, Invitation, School } from '@seve/database';
import { NotFound, nameVouchedFor } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { tokenHash } from '@seve/lifecycles';
import { type FindOptionsWhere, In, IsNull, LessThan, Repository } from 'typeorm';
import { isCompany, isSchoolOffice, type Principal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import type { InvitationOfferView, InvitationPageView, InvitationState, InvitationView } from './invitations.dto.js';

@Injectable()
export class InvitationsService {
  constructor(
    @InjectRepository(Invitation) private readonly invitations: Repository<Invitation>,
    @InjectRepository(School) private readonly schools: Repository<School>,
    @InjectRepository(Company) private readonly companies: Repository<Company>,
    private readonly outbox: Outbox,
  ) {}

  async list(principal: Principal, { cursor, limit }: PageQuery): Promise<InvitationPageView> {
    const after = readCursor(cursor, ['id']);
    const rows = await this.invitations.find({
      where: { ...sentBy(principal), ...(after && { id: LessThan(after[0]) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    const schoolIds = items.flatMap(({ schoolId }) => schoolId ?? []);
    const schools = await this.schools.findBy({ id: In(schoolIds) });
    return { items: items.map((one) => viewOf(one, schools.find(({ id }) => id === one.schoolId)?.name ?? null)), next };
  }

  /** @throws NotFound for an invitation of another sender, or one that is no longer open. */
  async revoke(principal: Principal, id: string): Promise<void> {
    const open = { id, ...sentBy(principal), usedAt: IsNull(), revokedAt: IsNull() };
    await this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.update(Invitation, open, { revokedAt: () => 'now()' });
      if (!affected) throw new NotFound('not-found');
      await audit(manager, principal, { act: 'invitation_revoked', on: 'invitation', id });
    });
  }

  /** @throws NotFound for an unknown, used, revoked or expired link, without saying which. */
  async lookup(token: string, visitor: AuditActor): Promise<InvitationOfferView> {
    const invitation = await this.invitations
      .createQueryBuilder('invitation')
      .where(IS_OPEN, { hash: tokenHash(token) })
      .getOne();
    if (!invitation) {
      await this.noteMisuse(token, visitor);
      throw new NotFound('invitation.unknown');
    }
    const { role, email, schoolId, companyId } = invitation;
    const school = schoolId ? await this.schools.findOneBy({ id: schoolId }) : null;
    const company = companyId ? await this.companies.findOneBy({ id: companyId }) : null;
    const hasAccount = email !== null && (await this.invitations.manager.existsBy(Account, { email, emailVerified: true }));
    return { role, email, schoolName: school?.name ?? null, companyName: company && nameVouchedFor(company), hasAccount };
  }

  /** Records the use of a link that is not valid, or not valid for this address: the invitation, if one was found, and the reason. */
  async noteMisuse(token: string, visitor: AuditActor, why?: 'other_address'): Promise<void> {
    const { manager } = this.invitations;
    const dead = await manager.findOneBy(Invitation, { tokenHash: tokenHash(token) });
    const { id = null, schoolId = null, companyId = null } = dead ?? {};
    await audit(manager, visitor, {
      act: 'invitation_misused',
      on: 'invitation',
      id,
      code: why ?? (dead ? stateOf(dead) : 'unknown'),
      schoolId,
      companyId,
    });
  }
}

/** SQL condition: the invitation with this `:hash` can still be accepted. The company must not be suspended. */
export const IS_OPEN = `token_hash = :hash and used_at is null and revoked_at is null and expires_at > now()
  and not exists (select 1 from company where company.id = company_id and company.status = 'suspended')`;

/**
 * Returns the filter of the invitations a person manages: admins of a company and the office of a school share theirs; others see their
 * own.
 */
function sentBy(principal: Principal): FindOptionsWhere<Invitation> {
  if (isSchoolOffice(principal)) return { schoolId: principal.schoolId };
  return isCompany(principal) ? { companyId: principal.companyId } : { invitedByAccountId: principal.accountId };
}

function stateOf({ usedAt, revokedAt, expiresAt }: Invitation): InvitationState {
  if (usedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt.getTime() <= Date.now() ? 'expired' : 'open';
}

export function viewOf(invitation: Invitation, schoolName: string | null): InvitationView {
  const { id, role, email, createdAt, expiresAt } = invitation;
  return { id, role, email, schoolName, state: stateOf(invitation), createdAt, expiresAt };
}
