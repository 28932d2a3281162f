import { Injectable } from '@nestjs/common';
import {
  heldSeats,
  type Signatory,
  SignatureBatch,
  SignatureBatchPaper,
  seatsInStanding,
  signatoriesOf,
  type WaitingSignature,
} from '@seve/database';
import { Conflict, consentToSign, DomainError, fingerprintList, isMessageCode, type Locale, NotFound, sentence } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { type LockedPaper, lockPaper, requireAsked, signVersion } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, IsNull } from 'typeorm';
import { byCode, markOf } from '../codes/acts-by-code.js';
import { BatchCodes } from '../codes/batch-codes.js';
import { SignatureSms } from '../codes/signature-sms.js';
import type { Caller } from '../seat-owners.js';
import { signatoryAsActor } from '../signatory-paper.js';
import { ownSignatureViews } from './own-signature-views.js';
import type { BatchSignatureInput, SignatureBatchResult } from './signature-batches.dto.js';

interface Batch {
  id: string;
  accountId: string;
}

type Evidence = Record<string, string>;

const SIGNED = 'signed';

/** Signs the papers of a batch, each in a transaction of its own: one that cannot be signed says why, and the others go on. */
@Injectable()
export class SignBatch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly codes: BatchCodes,
    private readonly sms: SignatureSms,
    private readonly clock: Clock,
  ) {}

  /** Signs nothing twice: sent again with its code, it finishes what was begun and returns the same. @throws InvalidInput for a wrong code */
  async execute(batch: Batch, input: BatchSignatureInput, caller: Caller, locale: Locale): Promise<SignatureBatchResult> {
    const mark = markOf(input);
    await byCode(this.outbox, (work) => this.codes.use(work, batch, input.code));
    const papers = await this.papersOf(batch.id);
    const { channel, expiresAt } = await this.dataSource.manager.findOneByOrFail(SignatureBatch, { id: batch.id });
    const consent = consentToSign(papers.length, locale);
    const listed = fingerprintList(papers.map(({ sha256 }) => sha256));
    const evidence = { ...mark, channel, consent, papers: listed, batch: batch.id, ...caller };
    const isOver = expiresAt <= new Date();
    for (const paper of papers) if (paper.outcome === null && !isOver) await this.signOne(paper, batch, evidence);
    return this.result(batch.id, locale);
  }

  private async seatsOf(signatory: Signatory): Promise<WaitingSignature> {
    const { version } = signatory;
    return { signatory, version, held: heldSeats(await signatoriesOf(this.dataSource.manager, version.id), signatory.id) };
  }

  private papersOf(batchId: string): Promise<SignatureBatchPaper[]> {
    const relations = { signatory: { version: true } };
    return this.dataSource.manager.find(SignatureBatchPaper, { where: { batchId }, relations, order: { position: 'ASC' } });
  }

  private async signOne({ batchId, signatoryId, sha256 }: SignatureBatchPaper, { accountId }: Batch, evidence: Evidence): Promise<void> {
    const paper = { batchId, signatoryId };
    try {
      await this.outbox.transaction(async (work) => {
        const locked = await lockPaper(work, signatoryId);
        const { outcome } = await work.manager.findOneByOrFail(SignatureBatchPaper, paper);
        if (outcome !== null) return;
        if (locked.signatory.state !== 'signed') {
          requireChosen(locked, { sha256, accountId });
          await requireAsked(work, locked);
          const standing = await seatsInStanding(work.manager, [signatoryId], this.clock.today());
          if (!standing.has(signatoryId)) throw new Conflict('signature.not-asked');
          const now = { at: this.clock.now(), today: this.clock.today() };
          const signing = { method: 'code' as const, evidence, ...now, sessionAccountId: accountId };
          await signVersion(work, locked, signing, signatoryAsActor(locked));
        }
        await work.manager.update(SignatureBatchPaper, paper, { outcome: SIGNED });
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.dataSource.manager.update(SignatureBatchPaper, { ...paper, outcome: IsNull() }, { outcome: error.code });
    }
  }

  private async result(batchId: string, locale: Locale): Promise<SignatureBatchResult> {
    const { manager } = this.dataSource;
    const papers = await this.papersOf(batchId);
    const views = await ownSignatureViews(manager, await Promise.all(papers.map(({ signatory }) => this.seatsOf(signatory))), {
      today: this.clock.today(),
      phoneOf: (phone) => this.sms.offered(phone),
    });
    const outcomes = new Map(papers.map(({ signatoryId, outcome }) => [signatoryId, outcome ?? 'signature.code-over']));
    return {
      papers: views.map((view) => {
        const outcome = outcomes.get(view.id) ?? SIGNED;
        return { ...view, isSigned: outcome === SIGNED, problem: outcome === SIGNED ? null : problemOf(outcome, locale) };
      }),
    };
  }
}

const problemOf = (code: string, locale: Locale): string => sentence(isMessageCode(code) ? code : 'http.409', locale);

/** As it was chosen: by the same account, read to its end, the same PDF. */
function requireChosen({ signatory, version }: LockedPaper, { sha256, accountId }: { sha256: string; accountId: string }): void {
  if (signatory.accountId !== accountId) throw new NotFound('signature.not-asked');
  if (signatory.readAt === null) throw new Conflict('signature.unread');
  if (version.sha256 !== sha256) throw new Conflict('signature.other-paper');
}
