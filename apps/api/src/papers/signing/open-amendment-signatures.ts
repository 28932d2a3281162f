import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Amendment, currentVersion, nextVersion } from '@seve/database';
import { FileStore, writePaper } from '@seve/documents';
import {
  amendedBy,
  amendmentPaper,
  Conflict,
  dayInParis,
  type GuardFinding,
  isPedagogical,
  type Locale,
  type PaperDocument,
  plannedByTerms,
  termsOf,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { amendmentAsPaper, lockAmendmentPaper, openSignatures } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { requireFreeDays } from '../../core/applications/requirements/require-free-days.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { logoOf } from '../agreements/texts/school-logo.js';
import { amendedAgreement, type FoundAmendment, findAmendment } from '../amendments/own-amendment.js';
import { type JudgedAgreement, judgeAgreement } from '../guards/judge-agreement.js';
import { confirmationsOf, requireLawful, signatoriesFor } from '../guards/lawful.js';
import type { AgreementFinder } from '../own-paper.js';
import { factsOfPaper } from './paper-of-agreement.js';
import type { GuardConfirmationInput } from './signing.dto.js';

interface Written extends FoundAmendment {
  judged: JudgedAgreement;
  /** Null for a preview. */
  number: number | null;
  at: Date;
}

/** Puts an amendment to signature: what the law says about the agreement as it would be, the paper, the signatories. */
@Injectable()
export class OpenAmendmentSignatures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** About the agreement as it would be. */
  async findings(find: AgreementFinder, id: string): Promise<GuardFinding[]> {
    const { manager } = this.dataSource;
    const { row, amendment } = await findAmendment(manager, find, id);
    return (await judgeAgreement(manager, row.id, this.clock.today(), amendment)).findings;
  }

  /** The paper as it would be signed now. */
  async preview(find: AgreementFinder, id: string): Promise<PaperDocument> {
    const { manager } = this.dataSource;
    const found = await findAmendment(manager, find, id);
    const judged = await judgeAgreement(manager, found.row.id, this.clock.today(), found.amendment);
    return paperOf(manager, { ...found, judged, number: null, at: this.clock.now() });
  }

  /** @throws Conflict with the first reason of the law, for days that are taken, or when the amendment has changed meanwhile */
  async open(
    find: AgreementFinder,
    id: string,
    confirmations: readonly GuardConfirmationInput[],
    by: SchoolPrincipal,
    locale: Locale,
  ): Promise<void> {
    const { manager } = this.dataSource;
    const [at, today] = [this.clock.now(), this.clock.today()];
    const found = await findAmendment(manager, find, id);
    const { row, amendment } = found;
    requireReady(amendment);
    const kept = confirmationsOf(confirmations, by, today);
    const judged = await judgeAgreement(manager, row.id, today, amendment);
    requireLawful(judged, kept, locale);
    const ref = { agreementId: row.id, amendmentId: id };
    const number = await nextVersion(manager, ref);
    const document = await paperOf(manager, { ...found, judged, number, at });
    const pdf = await writePaper(document, await logoOf(manager, this.files, row.schoolId));
    const fileId = uuid();
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const amended = amendedBy((await amendedAgreement(manager, row)).before(amendment.number), amendment.changes);
    const signatories = await signatoriesFor(manager, row, judged, amended.parts);
    await this.outbox.transaction(async (work) => {
      const locked = await lockAmendmentPaper(work, 'agreement', { paperId: row.id, amendmentId: id });
      if (locked.amendment.version !== amendment.version) throw new Conflict('agreement.moved');
      const { parts, days } = amendedBy((await amendedAgreement(work.manager, row)).before(amendment.number), amendment.changes);
      await requireFreeDays(work.manager, row.studentId, days, locale, row.placementId);
      const toSign = { number, parts, document, fileId, sha256, confirmations: kept };
      await openSignatures(work, amendmentAsPaper(locked), toSign, { signatories, at, today }, by);
    });
  }
}

function requireReady({ state, motives, validatedAt }: Amendment): void {
  if (state !== 'school_done') throw new Conflict('amendment.not-filled');
  if (isPedagogical(motives) && validatedAt === null) throw new Conflict('amendment.not-validated');
}

async function paperOf(manager: EntityManager, { row, amendment, judged, number, at }: Written): Promise<PaperDocument> {
  const amended = await amendedAgreement(manager, row);
  const before = amended.before(amendment.number);
  const after = amendedBy(before, amendment.changes);
  const terms = termsOf(amended.original, [...amended.heldBefore(amendment.number), amendment]);
  const planned = plannedByTerms({ from: after.days.startOn, to: after.days.endOn }, terms);
  const facts = await factsOfPaper(manager, { row: { ...row, ...after.days }, parts: after.parts, judged, number, at });
  const signed = await currentVersion(manager, { agreementId: row.id, amendmentId: null });
  const signedOn = signed?.completedAt ? dayInParis(signed.completedAt) : null;
  return amendmentPaper({ ...facts, ...planned, ...before.days, parts: before.parts, amendment, signedOn });
}
