import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { isOpenToSchool, offerTraits } from '@seve/database';
import { hasOfferEnded, isWithdrawn, type Locale, MISSING_TITLES, offerPageTitle, type Sentence, windowTitle } from '@seve/domain';
import { communeName } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { visibleOffer } from '../../core/offers/visible-offer.js';
import { ReadOffer } from '../../offers/offers/detail/read-offer.js';
import { firstOffer } from './first-offer.js';
import { demoLine } from './first-offers.js';
import { jobPosting } from './job-posting.js';
import { missingHead, type PageHead } from './page-head.js';

const LONGEST = 160;

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/\s\S*$/, '')}…`;
};

export interface HeadAnswer {
  status: 200 | 404 | 410;
  head: PageHead;
  /** HTML of the page for readers without scripts. */
  content?: string;
}

const UNKNOWN: Sentence = {
  fr: 'Aucune offre n’a cette adresse. D’autres offres sont en ligne.',
  en: 'No offer has this address. Other offers are online.',
};
const GONE: Sentence = {
  fr: 'Elle est pourvue, ou son entreprise l’a retirée. Des offres proches sont proposées.',
  en: 'It is filled, or its company has taken it down. Similar offers are proposed.',
};

const unknown = (locale: Locale): HeadAnswer => ({ status: 404, head: missingHead(MISSING_TITLES.offer, UNKNOWN, locale) });
const gone = (locale: Locale): HeadAnswer => ({ status: 410, head: missingHead(MISSING_TITLES.endedOffer, GONE, locale) });

@Injectable()
export class OfferPage {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reading: ReadOffer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(id: string, locale: Locale): Promise<HeadAnswer> {
    const { manager } = this.dataSource;
    const traits = isUUID(id) ? await offerTraits(manager, id) : null;
    // The page without scripts is the same for all readers, so it shows no offer reserved for a school.
    if (!traits || !isOpenToSchool(traits, null)) return unknown(locale);
    if (isWithdrawn(traits) || hasOfferEnded(traits, this.clock.today())) return gone(locale);
    if (traits.status !== 'published') return unknown(locale);
    const offer = await visibleOffer(manager, id, null);
    const company = offer.companySite.company.name;
    const url = `${this.config.publicUrl}/offres/${id}`;
    const title = windowTitle(offerPageTitle({ title: offer.title, companyName: company, communeName: communeName(offer.communeInsee) }));
    const head = { title, description: shortened(offer.description), canonical: url, locale, data: jobPosting(offer, url) };
    const content = firstOffer(await this.reading.detail(offer, null, locale), locale);
    return { status: 200, head, content: (this.config.demo ? demoLine(locale) : '') + content };
  }
}
