import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { programmeAddresses, publishedAddresses, publishedCount } from '@seve/database';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { PUBLIC_PATHS } from './static-heads.js';

/** Maximum of addresses in one file (sitemaps.org). */
const MOST = 50_000;
/** Upper bound of the query; a campus has fewer programmes. */
const MOST_PROGRAMMES = 5_000;
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

@Injectable()
export class Sitemap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  robots(): string {
    return `User-agent: *\nDisallow: /api/\nSitemap: ${this.config.publicUrl}/sitemap.xml\n`;
  }

  /** Returns one sitemap, or the index of several. */
  async index(): Promise<string> {
    const files = Math.ceil((await publishedCount(this.dataSource.manager, this.clock.today())) / MOST);
    if (files <= 1) return this.file(0, true);
    const names = ['sitemap-pages.xml', ...Array.from({ length: files }, (_, at) => `sitemap-${at + 1}.xml`)];
    const entries = names.map((name) => `<sitemap><loc>${this.config.publicUrl}/${name}</loc></sitemap>`);
    return `${HEAD}\n<sitemapindex ${XMLNS}>\n${entries.join('\n')}\n</sitemapindex>\n`;
  }

  async pages(): Promise<string> {
    return this.written(await this.pageEntries());
  }

  /** Returns the offers of one file; `at` counts from 0. */
  async file(at: number, withPages = false): Promise<string> {
    const rows = await publishedAddresses(this.dataSource.manager, this.clock.today(), { offset: at * MOST, limit: MOST });
    const offers = rows.map(({ id, changedOn }) => this.entry(`/offres/${id}`, changedOn));
    return this.written([...(withPages ? await this.pageEntries() : []), ...offers]);
  }

  private async pageEntries(): Promise<string[]> {
    const programmes = await programmeAddresses(this.dataSource.manager, MOST_PROGRAMMES);
    return [...PUBLIC_PATHS, ...programmes.map((id) => `/formations/${id}`)].map((path) => this.entry(path));
  }

  private entry(path: string, changedOn?: string): string {
    return `<url><loc>${this.config.publicUrl}${path}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`;
  }

  private written(entries: readonly string[]): string {
    return `${HEAD}\n<urlset ${XMLNS}>\n${entries.join('\n')}\n</urlset>\n`;
  }
}
