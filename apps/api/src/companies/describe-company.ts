import { Injectable } from '@nestjs/common';
import { Company, raiseOfferVersions } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { CompanyPrincipal } from '../http/session/principal.js';
import type { CompanyInput } from './company-input.dto.js';

@Injectable()
export class DescribeCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Its sector and size count among what students wish for: a change of them scores its offers again. */
  async describe({ companyId: id }: CompanyPrincipal, { description, ...input }: CompanyInput): Promise<void> {
    const { website = null, sector = null, size = null, naf = null, idcc = null } = input;
    const headcount = this.headcount(input);
    await this.outbox.transaction(async (work) => {
      const before = await work.manager.findOneOrFail(Company, { where: { id }, lock: { mode: 'pessimistic_write' } });
      await work.manager.update(Company, { id }, { description, website, sector, size, naf, idcc, ...headcount });
      if (before.sector === sector && before.size === size) return;
      const offers = await raiseOfferVersions(work.manager, id);
      await work.enqueueAll(
        'match-offer',
        offers.map((offer) => ({ payload: { offerId: offer.id, version: offer.version } })),
      );
    });
  }

  async phone({ companyId: id }: CompanyPrincipal, phone: string): Promise<void> {
    await this.outbox.transaction(({ manager }) => manager.update(Company, { id }, { phone }));
  }

  /** Given again, even the same, it is of today. @throws InvalidInput for a mean alone */
  private headcount({ headcount = null, headcountMeanHundredths = null }: Omit<CompanyInput, 'description'>) {
    if (headcount === null && headcountMeanHundredths !== null) throw new InvalidInput([{ path: 'headcount', code: 'field.missing' }]);
    return { headcount, headcountMeanHundredths, headcountOn: headcount === null ? null : this.clock.today() };
  }
}
