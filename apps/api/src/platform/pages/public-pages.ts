import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Locale, MISSING_TITLES, NotFound, type Sentence } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import { FirstOffers } from './first-offers.js';
import { type HeadAnswer, OfferPage } from './offer-page.js';
import { missingHead, type PageHead, withContent, withHead } from './page-head.js';
import { ProgrammePage } from './programme-page.js';
import { readScreens } from './screen-paths.js';
import { Sitemap } from './sitemap.js';
import { staticHead } from './static-heads.js';

export interface PageAnswer {
  status: number;
  type: string;
  body: string;
}

const text = (type: string, body: string): PageAnswer => ({ status: 200, type: `${type}; charset=utf-8`, body });

const UNKNOWN_PAGE: Sentence = { fr: 'Cette page n’existe pas.', en: 'This page does not exist.' };
const OWN_PAGE: Sentence = {
  fr: 'Le placement du campus Bioraffinerie végétale et chimie durable.',
  en: 'Placement at the campus of plant biorefinery and sustainable chemistry.',
};

const ownPage = (locale: Locale): PageHead => ({ title: 'Sève', description: OWN_PAGE[locale], canonical: null, locale });

/** Serves every page of the web app: the same HTML file with its status and head. */
@Injectable()
export class PublicPages {
  private readonly isScreen: (path: string) => boolean;

  constructor(
    private readonly offers: OfferPage,
    private readonly programmes: ProgrammePage,
    private readonly first: FirstOffers,
    private readonly sitemap: Sitemap,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.isScreen = readScreens(config.webRoot);
  }

  /** Returns a file that search engines request by name; null for other names. */
  async file(path: string): Promise<PageAnswer | null> {
    if (path === '/robots.txt') return text('text/plain', this.sitemap.robots());
    if (path === '/sitemap.xml') return text('application/xml', await this.sitemap.index());
    if (path === '/sitemap-pages.xml') return text('application/xml', await this.sitemap.pages());
    const number = /^\/sitemap-([1-9]\d{0,3})\.xml$/.exec(path)?.[1];
    return number === undefined ? null : text('application/xml', await this.sitemap.file(Number(number) - 1));
  }

  /** @throws NotFound where the web app is not built. */
  async page(address: string, asked: URLSearchParams, locale: Locale): Promise<PageAnswer> {
    const path = address.replace(/(?<=.)\/+$/, '');
    const { status, head, content = '' } = path === '/offres' ? await this.listOf(path, asked, locale) : await this.headOf(path, locale);
    const html = await readFile(join(this.config.webRoot, 'index.html'), 'utf8').catch(() => {
      throw new NotFound('http.404');
    });
    return { ...text('text/html', withContent(withHead(html, head), content)), status };
  }

  /** Returns the page without its list when the list cannot be read. */
  private async listOf(path: string, asked: URLSearchParams, locale: Locale): Promise<HeadAnswer> {
    const [answer, content] = await Promise.all([this.headOf(path, locale), this.first.html(asked, locale).catch(() => '')]);
    return { ...answer, content };
  }

  private async headOf(path: string, locale: Locale): Promise<HeadAnswer> {
    const offerId = /^\/offres\/([^/]+)$/.exec(path)?.[1];
    if (offerId !== undefined) return this.offers.read(offerId, locale);
    const programmeId = /^\/formations\/([^/]+)$/.exec(path)?.[1];
    if (programmeId !== undefined) return this.programmes.read(programmeId, locale);
    if (!this.isScreen(path)) return { status: 404, head: missingHead(MISSING_TITLES.page, UNKNOWN_PAGE, locale) };
    return { status: 200, head: staticHead(path, this.config.publicUrl, locale) ?? ownPage(locale) };
  }
}
