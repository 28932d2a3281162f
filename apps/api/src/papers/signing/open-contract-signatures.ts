import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { contentOf, currentVersion, nextVersion, paperRef, partsOf } from '@seve/database';
import { FileStore, writePaper } from '@seve/documents';
import { CONTRACT_PARTIES, Conflict, contractExport, dayInParis, type Locale, type PaperDocument } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { asPaper, lockPaperRow, openSignatures } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { judgeContract } from '../guards/judge-contract.js';
import { requireLawfulContract, signatoriesForContract } from '../guards/lawful-contract.js';
import type { ContractFinder } from '../own-paper.js';
import { paperOfContract, sheetFactsOf } from './paper-of-contract.js';

/** The sheet of a contract, and its signatures. */
@Injectable()
export class OpenContractSignatures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** The sheet as it would be signed now. */
  async preview(find: ContractFinder): Promise<PaperDocument> {
    const { manager } = this.dataSource;
    const [at, today] = [this.clock.now(), this.clock.today()];
    const row = await find(manager);
    const judged = await judgeContract(manager, row.id, today);
    return paperOfContract({ row, parts: await partsOf(manager, 'contract', row.id), judged, number: null, at, today });
  }

  /** The sheet as a tagged PDF. */
  async file(find: ContractFinder): Promise<Buffer> {
    return Buffer.from(await writePaper(await this.preview(find)));
  }

  /** The boxes of the sheet, for another program. */
  async export(find: ContractFinder): Promise<Record<string, unknown>> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const row = await find(manager);
    const [parts, judged] = [await partsOf(manager, 'contract', row.id), await judgeContract(manager, row.id, today)];
    const completedAt = (await currentVersion(manager, paperRef('contract', row.id)))?.completedAt ?? null;
    const signedOn = completedAt === null ? null : dayInParis(completedAt);
    return contractExport(sheetFactsOf(row, parts, judged, { today, signedOn }));
  }

  /**
   * The file is stored before the transaction: the sweep quarantines one without its row. @throws Conflict with the first reason
   * of the law, or when the contract has changed meanwhile
   */
  async open(find: ContractFinder, by: SchoolPrincipal, locale: Locale): Promise<void> {
    const { manager } = this.dataSource;
    const [at, today] = [this.clock.now(), this.clock.today()];
    const row = await find(manager);
    if (row.state !== 'cfa_done') throw new Conflict('contract.not-ready');
    const judged = await judgeContract(manager, row.id, today);
    requireLawfulContract(judged.findings, locale);
    const parts = await partsOf(manager, 'contract', row.id);
    const number = await nextVersion(manager, paperRef('contract', row.id));
    const document = paperOfContract({ row, parts, judged, number, at, today });
    const pdf = await writePaper(document);
    const fileId = uuid();
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const content = contentOf(parts);
    const signatories = await signatoriesForContract(manager, row, content, today);
    await this.outbox.transaction(async (work) => {
      const contract = await lockPaperRow(work, 'contract', row.id);
      const now = await partsOf(work.manager, 'contract', row.id);
      const isMoved = CONTRACT_PARTIES.some((party) => now[party].version !== parts[party].version);
      if (contract.version !== row.version || isMoved) throw new Conflict('contract.moved');
      const paper = { number, parts: content, document, fileId, sha256, confirmations: [] };
      await openSignatures(work, asPaper('contract', contract), paper, { signatories, at, today }, by);
    });
  }
}
