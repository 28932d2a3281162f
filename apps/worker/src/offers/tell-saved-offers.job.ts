import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type EndingOffer, studentsWithEndingOffers, takeEndingOffers } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, type NewEmail, Outbox, type UnitOfWork } from '@seve/jobs';
import { offerLinksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';

/** Students of one transaction. */
const BATCH = 200;

/** Writes to students whose saved offers end soon, one letter each for all of them. Next: mail/send-emails.job.ts */
@Injectable()
export class TellSavedOffersJob implements JobHandler<'tell-saved-offers'> {
  readonly name = 'tell-saved-offers';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async run(_day: JobPayloads['tell-saved-offers']): Promise<JobOutcome> {
    let told = 0;
    for (;;) {
      const students = await studentsWithEndingOffers(this.dataSource.manager, this.clock.today(), BATCH);
      if (students.length === 0) return told > 0 ? 'done' : 'skipped';
      await this.outbox.transaction((work) => this.tell(work, students));
      told += students.length;
    }
  }

  private async tell(work: UnitOfWork, studentIds: readonly string[]): Promise<void> {
    const ending = await takeEndingOffers(work.manager, studentIds, this.clock.today());
    const byStudent = new Map<string, EndingOffer[]>();
    for (const offer of ending) byStudent.set(offer.studentId, [...(byStudent.get(offer.studentId) ?? []), offer]);
    await work.write(...[...byStudent.values()].flatMap((offers) => this.letterOf(offers)));
  }

  private letterOf(offers: readonly EndingOffer[]): NewEmail[] {
    const [first] = offers;
    if (first === undefined) return [];
    const links = offerLinksAt(this.config.publicUrl);
    const told = offers.map(({ offerId, title, companyName, communeInsee, expiresOn }) => {
      return { title, companyName, communeName: communeName(communeInsee), expiresOn, link: links.public(offerId) };
    });
    return [
      {
        ...letterParams('saved-offers-ending', { firstName: first.firstName, offers: told, link: links.saved }),
        to: { accountId: first.accountId, address: first.email, locale: first.locale },
        entityType: 'student',
        entityId: first.studentId,
        occurrence: `${first.expiresOn} ${first.offerId}`,
      },
    ];
  }
}
