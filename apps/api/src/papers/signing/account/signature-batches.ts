import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  addSignatureEvent,
  heldSeats,
  lockVersion,
  Signatory,
  SignatureBatch,
  SignatureBatchPaper,
  seatsInStanding,
  signatoriesOf,
  type WaitingSignature,
  waitingForAccount,
} from '@seve/database';
import {
  type CivilDate,
  type CodeChannel,
  Conflict,
  consentToSign,
  DomainError,
  type FieldError,
  fingerprintList,
  InvalidInput,
  isMessageCode,
  type Locale,
  NotFound,
  sentence,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  type CodeTarget,
  type LockedPaper,
  lockPaper,
  requireAsked,
  SIGNATURES_PAGE,
  SignatureLetters,
  signVersion,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource, In, IsNull } from 'typeorm';
import type { Principal } from '../../../http/session/principal.js';
import { byCode, markOf } from '../codes/acts-by-code.js';
import { BatchCodes } from '../codes/batch-codes.js';
import { targetOf } from '../codes/signature-codes.js';
import { SignatureLimits } from '../codes/signature-limits.js';
import { SignatureSms } from '../codes/signature-sms.js';
import type { Caller } from '../seat-owners.js';
import { SignatoryPaper, signatoryAsActor } from '../signatory-paper.js';
import type {
  BatchSignatureInput,
  ChosenPaperInput,
  SignatureBatchInput,
  SignatureBatchResult,
  SignatureBatchSent,
} from './own-signatures.dto.js';

interface Batch {
  id: string;
  accountId: string;
}

type Evidence = Record<string, string>;

const SIGNED = 'signed';

/**
 * Signs several papers that a signatory has read and chosen, with one code. Each is signed in its own transaction, so that a failure does
 * not stop the others.
 */
@Injectable()
export class SignatureBatches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly papers: SignatoryPaper,
    private readonly codes: BatchCodes,
    private readonly letters: SignatureLetters,
    private readonly sms: SignatureSms,
    private readonly limits: SignatureLimits,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /**
   * Sends the code of a batch. @throws NotFound for the paper of another person, InvalidInput for papers that cannot be signed together
   * now, TooMany beyond the limits
   */
  async send({ papers, channel = 'email' }: SignatureBatchInput, by: Principal, locale: Locale): Promise<SignatureBatchSent> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const waiting = await lockChosen(work, papers, by.accountId, this.clock.today());
      const target = requireOneTarget(waiting, channel);
      const bound = papers.map(({ id, sha256 }) => ({ signatoryId: id, sha256 }));
      const { batch, code } = await this.codes.make(work, { accountId: by.accountId, channel, papers: bound });
      for (const { signatory, version } of waiting)
        await addSignatureEvent(manager, version, {
          ...{ kind: 'code_sent', signatoryId: signatory.id, actorAccountId: by.accountId, at: this.clock.now() },
          evidence: { ...target, batch: batch.id },
        });
      const seats = waiting.map(({ signatory }) => signatory);
      await this.limits.send(seats, 'owner', () => this.carry(work, waiting, { target, code, locale, firstName: by.firstName }));
      return {
        ...{ id: batch.id, expiresAt: batch.expiresAt, consent: consentToSign(papers.length, locale) },
        papers: await this.papers.list(manager, waiting),
      };
    });
  }

  private carry(
    work: UnitOfWork,
    waiting: readonly WaitingSignature[],
    { target, code, locale, firstName }: { target: CodeTarget; code: string; locale: Locale; firstName: string },
  ): Promise<void> {
    const signatoryId = waiting[0]?.signatory.id ?? '';
    if (target.channel === 'sms') return this.sms.send(work, { to: target.phone, code, locale, signatoryId });
    const to = { address: target.email, locale, firstName };
    return this.letters.codeForSeveral(work, waiting, { to, code, link: `${this.config.publicUrl}${SIGNATURES_PAGE}` });
  }

  /**
   * Signs the papers of a batch. Idempotent: the same code sent again completes an interrupted batch. @throws InvalidInput for a wrong code
   */
  async sign(batch: Batch, input: BatchSignatureInput, caller: Caller, locale: Locale): Promise<SignatureBatchResult> {
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
    const views = await this.papers.list(manager, await Promise.all(papers.map(({ signatory }) => this.seatsOf(signatory))));
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

/**
 * Requires that the seat is unchanged since it was chosen. @throws NotFound for another account, Conflict for an unread paper or another
 * PDF
 */
function requireChosen({ signatory, version }: LockedPaper, { sha256, accountId }: { sha256: string; accountId: string }): void {
  if (signatory.accountId !== accountId) throw new NotFound('signature.not-asked');
  if (signatory.readAt === null) throw new Conflict('signature.unread');
  if (version.sha256 !== sha256) throw new Conflict('signature.other-paper');
}

/** Returns the chosen papers in their order, with their versions locked by ascending id. @throws NotFound, InvalidInput naming each fault */
async function lockChosen(
  work: UnitOfWork,
  chosen: readonly ChosenPaperInput[],
  accountId: string,
  today: CivilDate,
): Promise<WaitingSignature[]> {
  const { manager } = work;
  const ids = chosen.map(({ id }) => id);
  const own = await manager.findBy(Signatory, { id: In(ids), accountId });
  if (own.length !== ids.length) throw new NotFound('not-found');
  for (const versionId of [...new Set(own.map((one) => one.versionId))].sort()) await lockVersion(manager, versionId);
  const byId = new Map((await waitingForAccount(manager, accountId, today, ids)).map((one) => [one.signatory.id, one]));
  const faults = chosen.flatMap((paper, index): FieldError[] => {
    const code = faultOf(paper, byId.get(paper.id));
    return code === null ? [] : [{ path: `papers.${index}.id`, code }];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function faultOf({ sha256 }: ChosenPaperInput, waiting: WaitingSignature | undefined): string | null {
  if (waiting === undefined) return 'signature.not-asked';
  const { signatory, version } = waiting;
  if (version.sha256 !== sha256) return 'signature.other-paper';
  if (signatory.email === null) return 'signature.no-address';
  return signatory.readAt === null ? 'signature.unread' : null;
}

/** Returns the one address or number for the code. @throws InvalidInput for papers with different ones, Conflict when none is known */
function requireOneTarget(waiting: readonly WaitingSignature[], channel: CodeChannel): CodeTarget {
  const [target, ...others] = waiting.map(({ signatory }) => targetOf(signatory, channel));
  const isOther = (one: CodeTarget) => JSON.stringify(one) !== JSON.stringify(target);
  if (target === undefined || others.some(isOther)) throw new InvalidInput([{ path: 'papers', code: 'signature.several-addresses' }]);
  return target;
}
