import { Injectable } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { Principal } from '../../../http/session/principal.js';
import { changeCompany, headcountOf } from '../change-company.js';
import type { CompanyFactsInput } from './company-facts.dto.js';

/** Corrects facts of a company for the campus. */
@Injectable()
export class EditCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound; InvalidInput for a mean without a headcount */
  async edit(coordinator: Principal, id: string, { name, campusNotes, isHeadcountNew, ...input }: CompanyFactsInput): Promise<void> {
    const { website = null, phone = null, sector = null, size = null, naf = null, naf2025, idcc = null } = input;
    const headcount = headcountOf(input);
    const changes = {
      name,
      website,
      ...(phone !== null && { phone }),
      sector,
      size,
      naf,
      ...(naf2025 !== undefined && { naf2025 }),
      idcc,
      campusNotes,
      ...headcount,
    };
    const headcountOn = headcount.headcount === null ? null : isHeadcountNew ? this.clock.today() : undefined;
    await this.outbox.transaction((work) => changeCompany(work, coordinator, { id, changes, headcountOn }));
  }
}
