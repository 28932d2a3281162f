import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ContractRow, currentVersion, nextVersion, paperRef, signatoriesOfContract } from '@seve/database';
import { FileStore, writePaper } from '@seve/documents';
import {
  amendedContract,
  type CivilDate,
  Conflict,
  type ContractFinding,
  contractAmendmentPaper,
  dayInParis,
  type Locale,
  type PaperDocument,
  type PaperStanding,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { amendmentAsPaper, lockAmendmentPaper, openSignatures } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { ContractFinder } from '../own-contract.js';
import { requireLawfulContract, signatoriesForContract } from '../signing/lawful-contract.js';
import { type JudgedContract, judgeContract } from '../views/judge-contract.js';
import { amendedContractOf, type FoundContractAmendment, findContractAmendment } from './own-contract-amendment.js';

interface Judged extends FoundContractAmendment {
  before: PaperStanding<'contract'>;
  after: PaperStanding<'contract'>;
  judged: JudgedContract;
}

/** Puts an amendment to signature: what the law says about the contract as it would be, the paper, the signatories. */
@Injectable()
export class OpenContractAmendmentSignatures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** About the contract as it would be. */
  async findings(find: ContractFinder, id: string): Promise<ContractFinding[]> {
    return (await this.judge(find, id)).judged.findings;
  }

  /** The paper as it would be signed now. */
  async preview(find: ContractFinder, id: string): Promise<PaperDocument> {
    return this.paperOf(this.dataSource.manager, await this.judge(find, id), null);
  }

  /** @throws Conflict with the first reason of the law, for days that are taken, or when the amendment has changed meanwhile */
  async open(find: ContractFinder, id: string, by: SchoolPrincipal, locale: Locale): Promise<void> {
    const { manager } = this.dataSource;
    const [at, today] = [this.clock.now(), this.clock.today()];
    const written = await this.judge(find, id);
    const { row, amendment, after, judged } = written;
    if (amendment.state !== 'school_done') throw new Conflict('amendment.not-filled');
    requireLawfulContract(judged.findings, locale);
    const ref = paperRef('contract', row.id, id);
    const number = await nextVersion(manager, ref);
    const document = await this.paperOf(manager, written, number);
    const pdf = await writePaper(document);
    const fileId = uuid();
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const signatories = await signatoriesForContract(manager, signedNow(row, today), after.parts, today);
    await this.outbox.transaction(async (work) => {
      const locked = await lockAmendmentPaper(work, 'contract', { paperId: row.id, amendmentId: id });
      if (locked.amendment.version !== amendment.version) throw new Conflict('contract.moved');
      await requireFreeDays(work.manager, row.studentId, after.days, locale, row.placementId);
      const toSign = { number, parts: after.parts, document, fileId, sha256, confirmations: [] };
      await openSignatures(work, amendmentAsPaper(locked), toSign, { signatories, at, today }, by);
    });
  }

  private async judge(find: ContractFinder, id: string): Promise<Judged> {
    const { manager } = this.dataSource;
    const found = await findContractAmendment(manager, find, id);
    const before = (await amendedContractOf(manager, found.row)).before(found.amendment);
    const after = amendedContract(before, found.amendment.changes);
    return { ...found, before, after, judged: await judgeContract(manager, found.row.id, this.clock.today(), after) };
  }

  private async paperOf(manager: EntityManager, written: Judged, number: number | null): Promise<PaperDocument> {
    const { row, amendment, before, after, judged } = written;
    const completedAt = (await currentVersion(manager, paperRef('contract', row.id)))?.completedAt ?? null;
    const today = this.clock.today();
    const seats = signatoriesOfContract(signedNow(row, today), after.parts, today);
    return contractAmendmentPaper({
      ...{ kind: row.kind, number, writtenAt: this.clock.now(), hostName: row.hostName, schoolName: row.schoolName },
      ...{ before, amendment, pay: judged.pay, registeredAs: row.number },
      studentName: `${row.studentFirstName} ${row.studentLastName}`,
      signatories: seats.map(({ role, name }) => ({ role, name: name ?? '' })),
      signedOn: completedAt === null ? null : dayInParis(completedAt),
    });
  }
}

/** Who has come of age since the first day signs alone. */
const signedNow = (row: ContractRow, today: CivilDate): ContractRow => ({ ...row, startOn: today });
