import { Injectable } from '@nestjs/common';
import type { Company } from '@seve/database';
import { type FieldError, Unlawful } from '@seve/domain';
import {
  type CheckedOffer,
  type OfferCheck,
  type OfferReason,
  type OfferWarning,
  offerCheck,
  stillConfirmed,
  unconfirmed,
} from '@seve/law';
import { Clock } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import { headroomOfOffer, type OfferWeeks } from '../../../core/applications/requirements/intern-quota-of.js';
import { currentLaw } from '../../../core/law/current-law.js';

type Checked = CheckedOffer & OfferWeeks;
type Giving = Pick<Company, 'id' | 'idcc'>;
type Content = CheckedOffer & { confirmedWarnings: readonly string[]; companySite: { company: Giving } };

/** Legal check of an offer, for its company. */
@Injectable()
export class CheckOffer {
  constructor(private readonly clock: Clock) {}

  async check(manager: EntityManager, { id, idcc }: Giving, offer: Checked): Promise<OfferCheck> {
    const quota = await headroomOfOffer(manager, id, offer, this.clock.today());
    return offerCheck(offer, { idcc, quota }, await currentLaw(manager));
  }

  /**
   * Returns the check of an offer whose warnings are all confirmed.
   *
   * @throws Unlawful naming each field that is refused; if none is, each warning that is not confirmed.
   */
  async requireLawful(manager: EntityManager, offer: Content & OfferWeeks): Promise<OfferCheck> {
    const check = await this.check(manager, offer.companySite.company, offer);
    if (check.refused.length > 0) throw new Unlawful(check.refused.map(faultOf), 'offer.unlawful');
    const open = unconfirmed(check, offer.confirmedWarnings);
    if (open.length > 0) throw new Unlawful(open.map(faultOf), 'offer.unconfirmed');
    return check;
  }

  /**
   * Returns the confirmations of an offer that remain valid for its new content. Leaves out the quota: it refuses and is never confirmed.
   */
  async stillConfirmed(manager: EntityManager, before: Content, now: CheckedOffer): Promise<OfferWarning[]> {
    const company = { idcc: before.companySite.company.idcc, quota: null };
    const law = await currentLaw(manager);
    return stillConfirmed(before.confirmedWarnings, offerCheck(before, company, law), offerCheck(now, company, law));
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
