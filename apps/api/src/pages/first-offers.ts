import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { COUNTED_OFFERS } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import type { ListedOffer, OfferList, OffersQuery } from '../offers/search/offer-search.dto.js';
import { SearchOffers } from '../offers/search/search-offers.js';
import { escapeHtml } from './page-head.js';

/** As the screen asks first. */
const FIRST: OffersQuery = { limit: 10, radius: 30 };

/** As the web app's banner says it. */
const DEMO =
  '<p class="first-demo">Démonstration : les personnes et les entreprises sont inventées, aucun courriel ne sort. Les lettres partent aussitôt, sans attendre le lendemain.</p>';

/** U+202F between thousands, as everywhere in French texts. */
const counted = (count: number) =>
  count >= COUNTED_OFFERS ? `${COUNTED_OFFERS.toLocaleString('fr-FR')} offres ou plus` : `${count} ${count > 1 ? 'offres' : 'offre'}`;

const row = ({ id, title, companyName, communeName, department }: ListedOffer, at: number) => {
  const link = `<a href="/offres/${id}">${escapeHtml(title)}</a>`;
  const place = escapeHtml(`${communeName} (${department})`);
  return `<li><span>${at + 1}</span><div><h3>${link}</h3><p><b>${escapeHtml(companyName)}</b>, ${place}</p></div></li>`;
};

/** The page's content until the web app takes its place; classes are of `first-list.css`. Empty without an offer. */
export function firstList({ items, count }: Omit<OfferList, 'readings'>): string {
  if (items.length === 0) return '';
  return `<main class="first-list"><h1>${counted(count)}</h1><ol>${items.map(row).join('')}</ol></main>`;
}

/** The newest offers, readable before any script has run, and without. */
@Injectable()
export class FirstOffers {
  constructor(
    private readonly searching: SearchOffers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The page stands without them. */
  html(): Promise<string> {
    const demo = this.config.demo ? DEMO : '';
    return this.searching.list(FIRST).then(
      (list) => demo + firstList(list),
      () => '',
    );
  }
}
