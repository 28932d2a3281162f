import { Injectable } from '@nestjs/common';
import {
  Application,
  Company,
  CompanySite,
  inRole,
  Membership,
  Offer,
  Placement,
  recordEdit,
  recordEdits,
  recordMoves,
} from '@seve/database';
import { COMPANY_ROLES, Conflict, ENDED_OFFER_STATUSES, InvalidInput, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { sirenOf } from '@seve/law';
import { joinPlaces, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { type EntityManager, In, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import type { CompanySiteInput } from './company-input.dto.js';

/** Sites of a company: establishments of its own SIREN. */
@Injectable()
export class CompanySites {
  constructor(
    private readonly outbox: Outbox,
    private readonly places: PlaceLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for a SIRET of another company, Conflict for one that exists already. */
  async add(company: CompanyPrincipal, input: CompanySiteInput): Promise<void> {
    await this.locked(company, async (manager, { siren }, work) => {
      await this.requireFree(manager, input.siret, siren, null);
      const before = await this.siretsOf(manager, company);
      const id = uuid();
      await manager.insert(CompanySite, { id, companyId: company.companyId, ...contentOf(input) });
      await joinPlaces(work, this.places, company.companyId, this.clock.today());
      await this.recordSites(manager, company, before);
    });
  }

  async change(id: string, company: CompanyPrincipal, input: CompanySiteInput): Promise<void> {
    await this.locked(company, async (manager, { siren }, work) => {
      const before = await this.own(manager, id, company);
      if (input.siret !== before.siret) await this.requireFree(manager, input.siret, siren, id);
      const after = contentOf(input);
      await manager.update(CompanySite, { id }, after);
      await joinPlaces(work, this.places, company.companyId, this.clock.today());
      await recordEdit(manager, actorOf(company), { entityType: 'company_site', entityId: id, before, after });
    });
  }

  /** Removes a site that was never used; a used one can only be closed. */
  async remove(id: string, company: CompanyPrincipal): Promise<void> {
    await this.locked(company, async (manager) => {
      const site = await this.own(manager, id, company);
      if (await manager.existsBy(Offer, { companySiteId: id })) throw new Conflict('company.site-has-offers');
      if (await manager.existsBy(Application, { companySiteId: id })) throw new Conflict('company.site-has-applications');
      if (await manager.existsBy(Placement, { companySiteId: id })) throw new Conflict('company.site-has-places');
      await this.requireAnotherOpen(manager, site);
      const before = await this.siretsOf(manager, company);
      await manager.delete(CompanySite, { id });
      await this.recordSites(manager, company, before);
    });
  }

  /**
   * Closes a site for new offers and unsolicited applications; existing ones stay. @throws Conflict for the last open site, or one whose
   * offers have not ended.
   */
  async close(id: string, company: CompanyPrincipal): Promise<void> {
    await this.locked(company, async (manager) => {
      const site = await this.own(manager, id, company);
      if (site.closedAt !== null) return;
      const isOpen = { companySiteId: id, status: Not(In([...ENDED_OFFER_STATUSES])) };
      if (await manager.existsBy(Offer, isOpen)) throw new Conflict('company.site-has-open-offers');
      await this.requireAnotherOpen(manager, site);
      await manager.update(CompanySite, { id }, { closedAt: () => 'now()' });
      const moved = { entityType: 'company_site', entityId: id, from: 'open', to: 'closed', act: 'close' } as const;
      await recordMoves(manager, actorOf(company), moved);
    });
  }

  async reopen(id: string, company: CompanyPrincipal): Promise<void> {
    await this.locked(company, async (manager) => {
      const site = await this.own(manager, id, company);
      if (site.closedAt === null) return;
      await manager.update(CompanySite, { id }, { closedAt: null });
      const moved = { entityType: 'company_site', entityId: id, from: 'closed', to: 'open', act: 'reopen' } as const;
      await recordMoves(manager, actorOf(company), moved);
    });
  }

  /**
   * Makes the member the contact of every offer of the site that has not ended. @throws InvalidInput for a person who does not recruit
   * here.
   */
  async giveContact(id: string, company: CompanyPrincipal, memberId: string): Promise<void> {
    await this.locked(company, async (manager) => {
      await this.own(manager, id, company);
      const { companyId } = company;
      const member = await manager.findOneBy(Membership, { id: memberId, companyId, ...inRole(...COMPANY_ROLES) });
      if (!member) throw new InvalidInput([{ path: 'memberId', code: 'offer.contact-unknown' }]);
      const after = { contactAccountId: member.accountId };
      const offers = await manager.findBy(Offer, { companySiteId: id, status: Not(In([...ENDED_OFFER_STATUSES])) });
      await manager.update(Offer, { id: In(offers.map((offer) => offer.id)) }, after);
      await recordEdits(
        manager,
        actorOf(company),
        offers.map((before) => ({ entityType: 'offer' as const, entityId: before.id, before, after })),
      );
    });
  }

  /** Runs one change of a company's sites at a time, under a lock. */
  private async locked(
    { companyId }: CompanyPrincipal,
    change: (manager: EntityManager, company: Company, work: UnitOfWork) => Promise<void>,
  ): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const company = await work.manager.findOneOrFail(Company, { where: { id: companyId }, lock: { mode: 'pessimistic_write' } });
      await change(work.manager, company, work);
    });
  }

  private async own(manager: EntityManager, id: string, { companyId }: CompanyPrincipal): Promise<CompanySite> {
    const site = await manager.findOneBy(CompanySite, { id, companyId });
    if (!site) throw new NotFound('not-found');
    return site;
  }

  private async requireFree(manager: EntityManager, siret: string, siren: string, own: string | null): Promise<void> {
    if (sirenOf(siret) !== siren) throw new InvalidInput([{ path: 'siret', code: 'company.other-siren', values: { siren } }]);
    const taken = await manager.findOneBy(CompanySite, { siret });
    if (taken && taken.id !== own) throw new Conflict('company.site-exists');
  }

  private async requireAnotherOpen(manager: EntityManager, { id, companyId }: CompanySite): Promise<void> {
    const others = await manager.findBy(CompanySite, { companyId, id: Not(id) });
    if (!others.some(({ closedAt }) => closedAt === null)) throw new Conflict('company.last-site');
  }

  private async siretsOf(manager: EntityManager, { companyId }: CompanyPrincipal): Promise<{ sites: string[] }> {
    const sites = await manager.find(CompanySite, { where: { companyId }, order: { siret: 'ASC' } });
    return { sites: sites.map(({ siret }) => siret) };
  }

  private async recordSites(manager: EntityManager, company: CompanyPrincipal, before: { sites: string[] }): Promise<void> {
    const after = await this.siretsOf(manager, company);
    await recordEdit(manager, actorOf(company), { entityType: 'company', entityId: company.companyId, before, after });
  }
}

const actorOf = ({ accountId, role }: CompanyPrincipal) => ({ accountId, role });
const contentOf = ({ siret, name, address, communeInsee }: CompanySiteInput) => ({ siret, name: name ?? null, address, communeInsee });
