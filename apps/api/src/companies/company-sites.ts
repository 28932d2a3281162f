import { Injectable } from '@nestjs/common';
import { Application, Company, CompanySite, joinHosts, Offer, Placement } from '@seve/database';
import { Conflict, InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { sirenOf } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CompanyPrincipal } from '../http/session/principal.js';
import type { CompanySiteInput } from './company-input.dto.js';

/** Sites of a company: establishments of its own SIREN. */
@Injectable()
export class CompanySites {
  constructor(private readonly outbox: Outbox) {}

  /** @throws InvalidInput for a SIRET of another company, Conflict for one that is there already. */
  async add(company: CompanyPrincipal, input: CompanySiteInput): Promise<void> {
    await this.locked(company, async (manager, { siren }) => {
      await this.requireFree(manager, input.siret, siren, null);
      const id = uuid();
      await manager.insert(CompanySite, { id, companyId: company.companyId, ...contentOf(input) });
      await joinHosts(manager, { id, siret: input.siret });
    });
  }

  async change(id: string, company: CompanyPrincipal, input: CompanySiteInput): Promise<void> {
    await this.locked(company, async (manager, { siren }) => {
      await this.requireOwn(manager, id, company);
      await this.requireFree(manager, input.siret, siren, id);
      await manager.update(CompanySite, { id }, contentOf(input));
      await joinHosts(manager, { id, siret: input.siret });
    });
  }

  async remove(id: string, company: CompanyPrincipal): Promise<void> {
    await this.locked(company, async (manager) => {
      await this.requireOwn(manager, id, company);
      if (await manager.existsBy(Offer, { companySiteId: id })) throw new Conflict('company.site-has-offers');
      if (await manager.existsBy(Application, { companySiteId: id })) throw new Conflict('company.site-has-applications');
      if (await manager.existsBy(Placement, { companySiteId: id })) throw new Conflict('company.site-has-places');
      if ((await manager.countBy(CompanySite, { companyId: company.companyId })) === 1) throw new Conflict('company.last-site');
      await manager.delete(CompanySite, { id });
    });
  }

  /** One change of a company's sites at a time. */
  private async locked(
    { companyId }: CompanyPrincipal,
    change: (manager: EntityManager, company: Company) => Promise<void>,
  ): Promise<void> {
    await this.outbox.transaction(async ({ manager }) =>
      change(manager, await manager.findOneOrFail(Company, { where: { id: companyId }, lock: { mode: 'pessimistic_write' } })),
    );
  }

  private async requireOwn(manager: EntityManager, id: string, { companyId }: CompanyPrincipal): Promise<void> {
    if (!(await manager.existsBy(CompanySite, { id, companyId }))) throw new NotFound('not-found');
  }

  private async requireFree(manager: EntityManager, siret: string, siren: string, own: string | null): Promise<void> {
    if (sirenOf(siret) !== siren) throw new InvalidInput([{ path: 'siret', code: 'company.other-siren', values: { siren } }]);
    const taken = await manager.findOneBy(CompanySite, { siret });
    if (taken && taken.id !== own) throw new Conflict('company.site-exists');
  }
}

const contentOf = ({ siret, name, address, communeInsee }: CompanySiteInput) => ({ siret, name: name ?? null, address, communeInsee });
