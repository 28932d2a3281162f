import { Injectable } from '@nestjs/common';
import { Company } from '@seve/database';
import { type FieldError, Unlawful } from '@seve/domain';
import { type OfferCheck, type OfferFacts, type OfferReason, type OfferWarning, offerCheck, stillConfirmed, unconfirmed } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { headroomOfOffer, type OfferWeeks } from '../applications/intern-quota-of.js';
import { Clock } from '../http/clock.js';

type Checked = OfferFacts & OfferWeeks;
type Content = Checked & { confirmedWarnings: readonly string[] };

/** What the law says of an offer, for the company that gives it. */
@Injectable()
export class CheckOffer {
  constructor(private readonly clock: Clock) {}

  async check(manager: EntityManager, companyId: string, offer: Checked): Promise<OfferCheck> {
    const quota = await headroomOfOffer(manager, companyId, offer, this.clock.today());
    return offerCheck(offer, { idcc: await this.idccOf(manager, companyId), quota });
  }

  /** What it warns of, all of it confirmed. @throws Unlawful naming each field that is refused; else each warning that is not confirmed. */
  async requireLawful(manager: EntityManager, { companyId, ...offer }: Content & { companyId: string }): Promise<OfferCheck> {
    const check = await this.check(manager, companyId, offer);
    if (check.refused.length > 0) throw new Unlawful(check.refused.map(faultOf), 'offer.unlawful');
    const open = unconfirmed(check, offer.confirmedWarnings);
    if (open.length > 0) throw new Unlawful(open.map(faultOf), 'offer.unconfirmed');
    return check;
  }

  /** Confirmations of an offer that hold for its new content too. A quota refuses and is never confirmed: it is not counted here. */
  async stillConfirmed(
    manager: EntityManager,
    before: OfferFacts & Pick<Content, 'confirmedWarnings'> & { companySite: { companyId: string } },
    now: OfferFacts,
  ): Promise<OfferWarning[]> {
    const { companyId } = before.companySite;
    const company = { idcc: await this.idccOf(manager, companyId), quota: null };
    return stillConfirmed(before.confirmedWarnings, offerCheck(before, company), offerCheck(now, company));
  }

  private async idccOf(manager: EntityManager, companyId: string): Promise<string | null> {
    return (await manager.findOneOrFail(Company, { select: { id: true, idcc: true }, where: { id: companyId } })).idcc;
  }
}

const faultOf = ({ path, rule, article, sentence, remedy }: OfferReason): FieldError => ({
  path,
  code: rule,
  words: {
    fr: [sentence.fr, remedy?.fr, `(${article})`].filter(Boolean).join(' '),
    en: [sentence.en, remedy?.en, `(${article})`].filter(Boolean).join(' '),
  },
});
