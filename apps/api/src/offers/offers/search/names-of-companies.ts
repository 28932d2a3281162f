import { Injectable } from '@nestjs/common';
import { Company } from '@seve/database';
import { fold } from '@seve/reference';
import { DataSource } from 'typeorm';

/** Lifetime of the cached names in ms. A new name is found at once if spelt exactly, and with a typing error after this time. */
const KEPT_MS = 60_000;

/** Words of the names of the companies that the campus has verified. */
@Injectable()
export class NamesOfCompanies {
  private kept: { until: number; words: Promise<ReadonlySet<string>> } | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Returns the same set until the cache expires. */
  words(): Promise<ReadonlySet<string>> {
    if (this.kept && this.kept.until > performance.now()) return this.kept.words;
    const words = this.read();
    this.kept = { until: performance.now() + KEPT_MS, words };
    words.catch(() => {
      this.kept = null;
    });
    return words;
  }

  private async read(): Promise<ReadonlySet<string>> {
    const companies = await this.dataSource.manager.find(Company, { select: { name: true }, where: { status: 'verified' } });
    return new Set(companies.flatMap(({ name }) => fold(name).split(' ')));
  }
}
