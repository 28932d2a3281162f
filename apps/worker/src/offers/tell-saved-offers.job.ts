import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { studentsWithEndingOffers, takeEndingOffers } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { offerLinksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { CONFIG } from '@seve/runtime';
import type { DailyJob, Duty } from '../daily-jobs.js';

/** Writes to students whose saved offers end soon, one letter each for all of them. Next: mail/send-emails.job.ts */
@Injectable()
export class TellSavedOffersJob implements DailyJob<'tell-saved-offers'> {
  readonly name = 'tell-saved-offers';
  readonly duties: readonly Duty[] = [
    { find: studentsWithEndingOffers, act: (work, studentId, today) => this.tell(work, studentId, today) },
  ];

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  private async tell(work: UnitOfWork, studentId: string, today: CivilDate): Promise<void> {
    const offers = await takeEndingOffers(work.manager, studentId, today);
    const [first] = offers;
    if (first === undefined) return;
    const links = offerLinksAt(this.config.publicUrl);
    const told = offers.map(({ offerId, title, companyName, communeInsee, expiresOn }) => {
      return { title, companyName, communeName: communeName(communeInsee), expiresOn, link: links.public(offerId) };
    });
    await work.write({
      ...letterParams('saved-offers-ending', { firstName: first.firstName, offers: told, link: links.saved }),
      to: { accountId: first.accountId, address: first.email, locale: first.locale },
      entityType: 'student',
      entityId: studentId,
      occurrence: `${first.expiresOn} ${first.offerId}`,
    });
  }
}
