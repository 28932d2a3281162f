import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { contentOf, nextVersion, partsOf } from '@seve/database';
import { FileStore, writePaper } from '@seve/documents';
import { Conflict, type Locale, type PaperDocument } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { asPaper, lockPaperRow, openSignatures } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { logoOf } from '../agreements/texts/school-logo.js';
import { judgeAgreement } from '../guards/judge-agreement.js';
import { confirmationsOf, requireLawful, signatoriesFor } from '../guards/lawful.js';
import type { AgreementFinder } from '../own-paper.js';
import { paperOfAgreement } from './paper-of-agreement.js';
import type { GuardConfirmationInput } from './signing.dto.js';

/** Puts an agreement to signature: what the law holds against it, the paper, the signatories. */
@Injectable()
export class OpenAgreementSignatures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** The paper as it would be signed now. */
  async preview(find: AgreementFinder): Promise<PaperDocument> {
    const { manager } = this.dataSource;
    const row = await find(manager);
    const judged = await judgeAgreement(manager, row.id, this.clock.today());
    return paperOfAgreement(manager, {
      row,
      parts: contentOf(await partsOf(manager, 'agreement', row.id)),
      judged,
      number: null,
      at: this.clock.now(),
    });
  }

  /**
   * The file is stored before the transaction: the sweep quarantines one without its row. @throws Conflict with the first reason
   * of the law, or when the agreement has changed meanwhile
   */
  async open(find: AgreementFinder, confirmations: readonly GuardConfirmationInput[], by: SchoolPrincipal, locale: Locale): Promise<void> {
    const { manager } = this.dataSource;
    const [at, today] = [this.clock.now(), this.clock.today()];
    const row = await find(manager);
    if (row.state !== 'pedagogically_ok') throw new Conflict('agreement.not-ready');
    const kept = confirmationsOf(confirmations, by, today);
    const judged = await judgeAgreement(manager, row.id, today);
    requireLawful(judged, kept, locale);
    const parts = await partsOf(manager, 'agreement', row.id);
    const number = await nextVersion(manager, { agreementId: row.id, amendmentId: null });
    const document = await paperOfAgreement(manager, { row, parts: contentOf(parts), judged, number, at });
    const pdf = await writePaper(document, await logoOf(manager, this.files, row.schoolId));
    const fileId = uuid();
    await this.files.storePaper(fileId, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const signatories = await signatoriesFor(manager, row, judged, contentOf(parts));
    await this.outbox.transaction(async (work) => {
      const agreement = await lockPaperRow(work, 'agreement', row.id);
      if (agreement.version !== row.version) throw new Conflict('agreement.moved');
      const now = await partsOf(work.manager, 'agreement', row.id);
      if (
        now.host.version !== parts.host.version ||
        now.school.version !== parts.school.version ||
        now.student.version !== parts.student.version
      )
        throw new Conflict('agreement.moved');
      const paper = { number, parts: contentOf(parts), document, fileId, sha256, confirmations: kept };
      await openSignatures(work, asPaper('agreement', agreement), paper, { signatories, at, today }, by);
    });
  }
}
