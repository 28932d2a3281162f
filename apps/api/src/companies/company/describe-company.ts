import { Injectable } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import { changeCompany, headcountOf } from './change-company.js';
import type { CompanyInput } from './company-input.dto.js';

@Injectable()
export class DescribeCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for a mean without a headcount */
  async describe(admin: CompanyPrincipal, { description, ...input }: CompanyInput): Promise<void> {
    const { website = null, sector = null, size = null, naf = null, naf2025, idcc = null } = input;
    const headcount = headcountOf(input);
    const changes = { description, website, sector, size, naf, ...(naf2025 !== undefined && { naf2025 }), idcc, ...headcount };
    const headcountOn = headcount.headcount === null ? null : this.clock.today();
    await this.outbox.transaction((work) => changeCompany(work, admin, { id: admin.companyId, changes, headcountOn }));
  }

  async phone(admin: CompanyPrincipal, phone: string): Promise<void> {
    await this.outbox.transaction((work) => changeCompany(work, admin, { id: admin.companyId, changes: { phone } }));
  }
}
