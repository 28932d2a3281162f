import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, audit, fileReadingsOfStudent, personOf, readPerson, Student } from '@seve/database';
import { isMinor, type Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../../http/session/principal.js';
import { Proofs } from '../auth/proofs.js';
import { dataAsJson } from './data-as-json.js';
import { dataAsPdf } from './data-as-pdf.js';
import type { DataFormat, OwnDataSummaryView } from './own-data.dto.js';
import type { OwnData } from './own-data.js';
import { readByMinor } from './read-by-minor.js';

const READINGS_MAX = 500;

interface OwnDataFile {
  bytes: Buffer;
  type: string;
  name: string;
}

/** The right of access (article 15 of the GDPR) and of portability (article 20). */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly proofs: Proofs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async summary({ accountId }: Principal, locale: Locale): Promise<OwnDataSummaryView> {
    const { sections } = await this.read(this.dataSource.manager, accountId);
    return { parts: sections.map(({ table, rows }) => ({ title: table[locale], rows: rows.length })) };
  }

  /** @throws Forbidden without a fresh proof. */
  copy(principal: Principal, format: DataFormat): Promise<OwnDataFile> {
    return this.outbox.transaction(async ({ manager }) => {
      await this.proofs.require(manager, principal);
      const data = await this.read(manager, principal.accountId);
      await audit(manager, principal, { act: 'own_data_exported', on: 'account', id: principal.accountId, code: format });
      if (format === 'json')
        return { bytes: dataAsJson(data, this.config.operator), type: 'application/json; charset=utf-8', name: 'seve.json' };
      return { bytes: await dataAsPdf(data, this.config.operator), type: 'application/pdf', name: 'seve.pdf' };
    });
  }

  private async read(manager: EntityManager, accountId: string): Promise<OwnData> {
    const person = await personOf(manager, accountId);
    const { locale } = await manager.findOneByOrFail(Account, { id: accountId });
    const student = person.studentId === null ? null : await manager.findOneBy(Student, { id: person.studentId });
    const sections = await readPerson(manager, person);
    const readings = student ? await fileReadingsOfStudent(manager, student.id, { after: null, limit: READINGS_MAX }) : [];
    const masks = student?.birthDate != null && isMinor(student.birthDate, this.clock.today());
    return { at: this.clock.now(), locale, sections: masks ? sections.map(readByMinor) : sections, readings };
  }
}
