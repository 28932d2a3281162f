import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { DomainError, type Locale } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import { type ListedOffer } from '../../core/offers/offer-card.dto.js';
import { readAs } from '../../http/validation/validation.pipe.js';
import { type OfferList, OffersQuery } from '../../offers/offers/search/offer-search.dto.js';
import { SearchOffers } from '../../offers/offers/search/search-offers.js';
import { escapeHtml } from './page-head.js';
import { countedOffers, dates, KIND, pageWords, pay } from './page-words.js';

/** Page size of the web app's first request. */
const LIMIT = '10';

/** Returns the demonstration notice, worded like the banner of the web app. */
export const demoLine = (locale: Locale): string => `<p class="first-demo">${escapeHtml(pageWords(locale).demo)}</p>`;

const addressOf = (asked: URLSearchParams) => (asked.size === 0 ? '/offres' : `/offres?${asked.toString()}`);

function row(offer: ListedOffer, at: number, locale: Locale): string {
  const link = `<a href="/offres/${offer.id}">${escapeHtml(offer.title)}</a>`;
  const place = escapeHtml(`${offer.communeName} (${offer.department})`);
  const facts = [KIND[locale][offer.kind], dates(offer, locale), pay(offer, locale)].filter((fact) => fact !== null).map(escapeHtml);
  const said = `<h3>${link}</h3><p><b>${escapeHtml(offer.companyName)}</b>, ${place}</p><p>${facts.join(' · ')}</p>`;
  return `<li><span>${at + 1}</span><div>${said}</div></li>`;
}

/** Returns the HTML shown until the web app starts and to readers without scripts; classes are in `first-pages.css`. */
export function firstList({ items, count, next }: Omit<OfferList, 'readings'>, asked: URLSearchParams, locale: Locale): string {
  const rows = items.map((offer, at) => row(offer, at, locale)).join('');
  const { first, next: following } = pageWords(locale);
  const more = new URLSearchParams(asked);
  if (next !== null) more.set('cursor', next);
  const link = next === null ? '' : `<p><a rel="next" href="${escapeHtml(addressOf(more))}">${following}</a></p>`;
  const start = new URLSearchParams(asked);
  start.delete('cursor');
  const back = asked.has('cursor') ? `<p><a rel="first" href="${escapeHtml(addressOf(start))}">${first}</a></p>` : '';
  return `<main class="first-list"><h1>${countedOffers(count, locale)}</h1>${back}<ol>${rows}</ol>${link}</main>`;
}

/** Builds the HTML of a page of the list of offers, with the filters of the address. */
@Injectable()
export class FirstOffers {
  constructor(
    private readonly searching: SearchOffers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns an empty string for invalid filters: the web app explains the error. */
  async html(asked: URLSearchParams, locale: Locale): Promise<string> {
    try {
      const list = await this.searching.list(await readAs(OffersQuery, { limit: LIMIT, ...Object.fromEntries(asked) }), null);
      return (this.config.demo ? demoLine(locale) : '') + firstList(list, asked, locale);
    } catch (error) {
      if (error instanceof DomainError) return '';
      throw error;
    }
  }
}
