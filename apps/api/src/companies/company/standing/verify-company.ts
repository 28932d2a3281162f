import { Injectable } from '@nestjs/common';
import { audit, Company, recordMoves } from '@seve/database';
import { COMPANY_TABLE, Conflict, InvalidTransition, move, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { joinPlaces, lockCompany, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { adminsOf } from '../../../core/companies/admins-of.js';
import { AccountLetters } from '../../../core/people/account-letters.js';
import type { Principal } from '../../../http/session/principal.js';
import type { CompanyView } from '../companies.dto.js';
import { CompaniesService } from '../companies.service.js';

/** Verifies a company for a coordinator: it may then publish, and see who applies. */
@Injectable()
export class VerifyCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
    private readonly places: PlaceLetters,
    private readonly clock: Clock,
    private readonly companies: CompaniesService,
  ) {}

  /** @throws Conflict when it is already verified, or when none of its admins has confirmed an address. */
  async verify(coordinator: Principal, companyId: string): Promise<CompanyView> {
    const company = await this.outbox.transaction((work) => this.move(work, coordinator, companyId));
    const [view] = await this.companies.views([company]);
    if (!view) throw new NotFound('not-found');
    return view;
  }

  private async move(work: UnitOfWork, coordinator: Principal, companyId: string): Promise<Company> {
    const { accountId, role } = coordinator;
    const company = await lockCompany(work.manager, companyId);
    if (company.status === 'verified') throw new Conflict('company.already-verified');
    // A suspended company must be reinstated instead, which sends another letter.
    if (company.status === 'suspended') throw new InvalidTransition('status.not-allowed');
    const next = move(COMPANY_TABLE, company.status, 'verified', role);
    const admins = await adminsOf(work.manager, companyId);
    if (admins.length === 0) throw new Conflict('company.contact-unconfirmed');
    await work.manager.update(Company, { id: companyId }, { status: next, verifiedAt: () => 'now()', verifiedByAccountId: accountId });
    await recordMoves(work.manager, { accountId, role }, { entityType: 'company', entityId: companyId, from: company.status, to: next });
    await audit(work.manager, coordinator, { act: 'company_verified', on: 'company', id: companyId, companyId });
    await work.write(...admins.map((admin) => this.letters.companyVerified(admin, company)));
    await joinPlaces(work, this.places, companyId, this.clock.today());
    return { ...company, status: next };
  }
}
