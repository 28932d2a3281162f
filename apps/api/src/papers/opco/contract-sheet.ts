import { Injectable } from '@nestjs/common';
import { contentOf, partsOf } from '@seve/database';
import { writePaper } from '@seve/documents';
import { contractExport } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { judgeContract } from '../guards/judge-contract.js';
import type { ContractFinder } from '../own-paper.js';
import { OpenSignatures } from '../signing/open-signatures.js';
import { sheetFactsOf, signedDayOf } from '../signing/paper-of-contract.js';

/** The sheet of a contract in the order of the official form, for other programs. */
@Injectable()
export class ContractSheet {
  constructor(
    private readonly dataSource: DataSource,
    private readonly opening: OpenSignatures,
    private readonly clock: Clock,
  ) {}

  /** As a tagged PDF. */
  async file(find: ContractFinder): Promise<Buffer> {
    return Buffer.from(await writePaper(await this.opening.preview({ find })));
  }

  /** Its boxes. */
  async export(find: ContractFinder): Promise<Record<string, unknown>> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const row = await find(manager);
    const parts = contentOf(await partsOf(manager, 'contract', row.id));
    const judged = await judgeContract(manager, row.id, today);
    return contractExport(sheetFactsOf(row, parts, judged, { today, signedOn: await signedDayOf(manager, row) }));
  }
}
