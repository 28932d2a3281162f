import { Injectable } from '@nestjs/common';
import { Company, inRole, Membership, Offer, recordMoves, School } from '@seve/database';
import { Conflict, NotFound, type OfferSource, requireCoherent } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { OfferLetters } from '@seve/lifecycles';
import { isUUID } from 'class-validator';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isTeacher, type Principal } from '../../../http/session/principal.js';
import { siteOf } from './offer-ties.js';
import type { PreparedOffer, PreparedOfferInput } from './prepared-offer.dto.js';

/** Creates drafts that a teacher or the campus writes for a company. */
@Injectable()
export class PrepareOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: OfferLetters,
  ) {}

  /**
   * Creates a draft for the company alone: its author cannot read it afterwards. @throws NotFound for a company neither verified nor
   * pending; Conflict for one without an admin to notify.
   */
  async prepare(companyId: string, author: Principal, input: PreparedOfferInput): Promise<PreparedOffer> {
    return this.outbox.transaction(async (work) => {
      const company = await this.companyOf(work, companyId);
      const site = await siteOf(work.manager, companyId, null);
      const contact = await this.contactOf(work, companyId);
      const { startFrom = null, startTo = null } = input;
      requireCoherent({ startFrom, startTo, payCents: null, payUnit: null });
      const id = uuid();
      const source: OfferSource = isTeacher(author) ? 'teacher' : 'manual';
      await work.manager.insert(Offer, {
        ...input,
        id,
        source,
        companySiteId: site.id,
        communeInsee: site.communeInsee,
        contactAccountId: contact.accountId,
      });
      await recordMoves(work.manager, author, { entityType: 'offer', entityId: id, from: null, to: 'draft' });
      await this.letters.claim(work, id, await this.signatureOf(work, author));
      return { title: input.title, companyName: company.name };
    });
  }

  private async companyOf({ manager }: UnitOfWork, id: string): Promise<Company> {
    const where = { id, status: In(['verified', 'pending']) };
    const company = isUUID(id) ? await manager.findOneBy(Company, where) : null;
    if (!company) throw new NotFound('not-found');
    return company;
  }

  /** Returns the earliest admin of the company with a verified e-mail address. */
  private async contactOf({ manager }: UnitOfWork, companyId: string): Promise<Membership> {
    const where = { companyId, ...inRole('company_admin'), account: { emailVerified: true } };
    const admin = await manager.findOne(Membership, { where, order: { fromAt: 'ASC', id: 'ASC' } });
    if (!admin) throw new Conflict('company.nobody-to-tell');
    return admin;
  }

  private async signatureOf({ manager }: UnitOfWork, author: Principal): Promise<{ name: string; schoolName: string | null }> {
    const name = `${author.firstName} ${author.lastName}`;
    const school = isTeacher(author) ? await manager.findOneBy(School, { id: author.schoolId }) : null;
    return { name, schoolName: school?.name ?? null };
  }
}
