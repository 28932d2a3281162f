import { Injectable, StreamableFile } from '@nestjs/common';
import { audit, type CampusCompanyFilter, campusCompanies, exportedCompanies } from '@seve/database';
import type { CivilDate, Locale } from '@seve/domain';
import { nafVersionOn } from '@seve/law';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { writeCsv } from '../../../core/files/write-csv.js';
import type { Principal } from '../../../http/session/principal.js';
import { foldedWords } from '../../../http/validation/folded-words.js';
import type { CompaniesFilter } from './company-facts.dto.js';
import { companySheet } from './company-sheet.file.js';

/** Number of ids read per query. */
const PAGE = 5_000;

/** Returns the number without spaces when the search is a SIREN or SIRET typed in groups; null otherwise. */
const sirenIn = (q: string): string | null => (/^[\d\s]{2,20}$/.test(q) ? q.replace(/\s/g, '').slice(0, 9) : null);

export function filterOf({ status, sector, size, gap, q = '' }: CompaniesFilter, today: CivilDate): CampusCompanyFilter {
  const siren = sirenIn(q);
  return {
    ...{ status: status ?? null, sector: sector ?? null, size: size ?? null, gap: gap ?? null },
    nafColumn: nafVersionOn(today) === 'naf2025' ? 'naf_2025' : 'naf',
    ...{ siren, words: siren === null ? foldedWords(q) : [] },
  };
}

/** Exports the list of companies under the same filters. */
@Injectable()
export class CompanyList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async csv(filter: CompaniesFilter, coordinator: Principal, locale: Locale): Promise<StreamableFile> {
    const { manager } = this.dataSource;
    const ids = await this.ids(filterOf(filter, this.clock.today()));
    const sheet = companySheet(await exportedCompanies(manager, ids), locale, this.clock.today());
    await audit(manager, coordinator, { act: 'exported', on: 'company', id: null });
    const content = Buffer.from(writeCsv(sheet));
    const disposition = `attachment; filename="seve-${sheet.name}-${this.clock.today()}.csv"`;
    return new StreamableFile(content, { type: 'text/csv; charset=utf-8', disposition, length: content.length });
  }

  private async ids(filter: CampusCompanyFilter): Promise<string[]> {
    const ids: string[] = [];
    let after: readonly [number, string] | null = null;
    for (;;) {
      const rows = await campusCompanies(this.dataSource.manager, filter, { after, limit: PAGE });
      ids.push(...rows.map(({ id }) => id));
      const last = rows.at(-1);
      if (rows.length < PAGE || last === undefined) return ids;
      after = [last.rank, last.id];
    }
  }
}
