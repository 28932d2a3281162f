import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { contentOf, nextVersion, type PartRows, paperRef, partsOf } from '@seve/database';
import { FileStore, writePaper } from '@seve/documents';
import { Conflict, type Locale, type PaperDocument, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { amendmentAsPaper, asPaper, lockAmendmentPaper, lockPaperRow, openSignatures, type Paper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { requireFreeDays } from '../../core/applications/requirements/require-free-days.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { logoOf } from '../agreements/texts/school-texts.service.js';
import { type Amended, amendedPaper, amendedPaperBy, findAmendment } from '../amendments/own-amendment.js';
import { confirmationsOf, requireLawful, signatoriesWithAccounts } from '../guards/lawful.js';
import type { PaperWritten } from '../kinds/acts-of-type.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { OwnPaper, PaperFinder } from '../own-paper.js';
import type { GuardConfirmationInput } from './signing.dto.js';

/** Rate limit of the routes that open signatures. */
export const OPENING = { points: 300, seconds: 3_600, by: 'account' } as const;

/** A paper, or one of its amendments. */
export interface PaperToOpen {
  find: PaperFinder;
  amendmentId?: string;
  /** People whom the amendment replaces sign it, too. */
  replacedSign?: boolean;
}

interface Read {
  row: OwnPaper;
  rows: PartRows<PlacementPaperType>;
  amended: Amended | null;
}

/** Opens signatures of a paper or an amendment: checks the law, writes the document and creates the signatories. */
@Injectable()
export class OpenSignatures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Returns the legal findings about the paper if it were signed now. */
  async findings(asked: PaperToOpen, locale: Locale): Promise<object[]> {
    const { row, judged } = await this.judge(await this.read(asked));
    return PAPERS_OF_API[row.type].signing.findings(judged, locale);
  }

  /** Returns the document of the paper if it were signed now. */
  async preview(asked: PaperToOpen): Promise<PaperDocument> {
    const written = await this.judge(await this.read(asked));
    return PAPERS_OF_API[written.row.type].signing.document(this.dataSource.manager, { ...written, number: null });
  }

  /**
   * Opens signatures. The file is stored before the transaction: the sweep quarantines one without a row. @throws Conflict with the first
   * legal obstacle, for days that are taken, or when the paper has changed meanwhile
   */
  async open(asked: PaperToOpen, confirmations: readonly GuardConfirmationInput[], by: SchoolPrincipal, locale: Locale): Promise<void> {
    const { manager } = this.dataSource;
    const read = await this.read(asked);
    const { row, amended } = read;
    requireReady(read);
    const kept = confirmationsOf(confirmations, by, this.clock.today());
    const judged = await this.judge(read);
    const signing = PAPERS_OF_API[row.type].signing;
    const written = asked.replacedSign && amended ? { ...judged, judged: signing.withReplaced(judged.judged, amended) } : judged;
    const { at, today } = written;
    const { barring, document: write, seats, hasLogo } = signing;
    requireLawful(barring(written.judged, kept), locale);
    const number = await nextVersion(manager, paperRef(row.type, row.id, amended?.amendment.id));
    const document = await write(manager, { ...written, number });
    const pdf = await writePaper(document, hasLogo ? await logoOf(manager, this.files, row.schoolId) : null);
    const fileId = uuid();
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const signatories = await signatoriesWithAccounts(manager, row, written.parts, seats(written));
    await this.outbox.transaction(async (work) => {
      const paper = amended === null ? await lockUnmoved(work, read) : await lockAmended(work, { row, amended }, locale);
      const toSign = { number, parts: written.parts, document, fileId, sha256, confirmations: kept };
      await openSignatures(work, paper, toSign, { signatories, at, today }, by);
    });
  }

  private async read({ find, amendmentId }: PaperToOpen): Promise<Read> {
    const { manager } = this.dataSource;
    const found = amendmentId === undefined ? null : await findAmendment(manager, find, amendmentId);
    const row = found?.row ?? (await find(manager));
    const rows = await partsOf<PlacementPaperType>(manager, row.type, row.id);
    return { row, rows, amended: found && (await amendedPaperBy(manager, found)) };
  }

  private async judge({ row, rows, amended }: Read): Promise<PaperWritten> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    const judged = await PAPERS_OF_API[row.type].signing.judge(this.dataSource.manager, row, today, amended);
    return { row, parts: amended?.after.parts ?? contentOf(rows), amended, at, today, judged };
  }
}

/** @throws Conflict while the parts are not complete, or not validated */
function requireReady({ row: { type, state }, amended }: Read): void {
  const { ready, isValidationDue } = PAPERS_OF_API[type].signing;
  if (amended === null) {
    if (state !== ready) throw new Conflict(PLACEMENT_PAPERS[type].errors.notReady);
    return;
  }
  if (amended.amendment.state !== 'school_done') throw new Conflict('amendment.not-filled');
  if (isValidationDue(amended.amendment)) throw new Conflict('amendment.not-validated');
}

/** Locks the paper. @throws Conflict when the paper or a part of it has changed since it was read */
async function lockUnmoved(work: UnitOfWork, { row, rows }: Read): Promise<Paper> {
  const { parties, errors } = PLACEMENT_PAPERS[row.type];
  const locked = await lockPaperRow<PlacementPaperType>(work, row.type, row.id);
  const now = await partsOf<PlacementPaperType>(work.manager, row.type, row.id);
  const versionIn = (parts: object, party: string) =>
    Object.entries<{ version: number }>({ ...parts }).find(([one]) => one === party)?.[1].version;
  const isMoved = parties.some((party) => versionIn(now, party) !== versionIn(rows, party));
  if (locked.version !== row.version || isMoved) throw new Conflict(errors.moved);
  return asPaper(row.type, locked);
}

/** Locks the amendment and its paper. @throws Conflict when one has changed since it was read, or for days that another place takes */
async function lockAmended(work: UnitOfWork, { row, amended }: { row: OwnPaper; amended: Amended }, locale: Locale): Promise<Paper> {
  const { type, id: paperId, studentId, placementId } = row;
  const locked = await lockAmendmentPaper<PlacementPaperType>(work, type, { paperId, amendmentId: amended.amendment.id });
  const now = await amendedPaper(work.manager, row);
  const isMoved = !isDeepStrictEqual(now.before(amended.amendment.number), amended.before);
  if (isMoved || locked.amendment.version !== amended.amendment.version) throw new Conflict(PLACEMENT_PAPERS[type].errors.moved);
  await requireFreeDays(work.manager, studentId, amended.after.days, locale, placementId);
  return amendmentAsPaper(locked);
}
