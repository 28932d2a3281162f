import { Injectable } from '@nestjs/common';
import { Signatory, type WaitingSignature, waitingForAccount } from '@seve/database';
import { Conflict, type Locale, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaper, readToTheEnd, SignatureLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { SignatoryPaper } from '../signatory-paper.js';
import type { SignatureLinkGiven } from '../signing.dto.js';
import { type FiledForAccount, filedForAccount } from './filed-for-account.js';
import type { OwnFiledPaper, OwnPaperToSign, OwnSignatures, ReadingInput } from './own-signatures.dto.js';

/** Papers that an account signs without the link of a letter. */
@Injectable()
export class OwnSignaturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: SignatureLetters,
    private readonly papers: SignatoryPaper,
    private readonly clock: Clock,
  ) {}

  async list(accountId: string): Promise<OwnSignatures> {
    const { manager } = this.dataSource;
    const [waiting, filed] = [await waitingForAccount(manager, accountId, this.clock.today()), await this.filed(manager, accountId)];
    return { items: await this.papers.list(manager, waiting), filed: await this.filedViews(manager, filed) };
  }

  private async filedViews(manager: EntityManager, filed: readonly FiledForAccount[]): Promise<OwnFiledPaper[]> {
    const seats = filed.map(({ signatory, version }) => ({ signatory, version, held: [signatory] }));
    const dayOf = new Map(filed.map(({ signatory, objectBy }) => [signatory.id, objectBy]));
    const views = await this.papers.list(manager, seats);
    return views.map(({ id, role, kind, isAmendment, studentName, hostName, startOn, endOn }) => ({
      ...{ id, role, kind, isAmendment, studentName, hostName, startOn, endOn },
      objectBy: dayOf.get(id) ?? this.clock.today(),
    }));
  }

  private filed = (manager: EntityManager, accountId: string, ids?: readonly string[]) =>
    filedForAccount(manager, accountId, { now: this.clock.now(), today: this.clock.today(), ...(ids && { ids }) });

  /** Creates a link to sign or to object, like the one of a letter; the code still goes to the address of the signatory. */
  async open(signatoryId: string, accountId: string): Promise<SignatureLinkGiven> {
    return this.outbox.transaction(async (work) => {
      const [filed] = await this.filed(work.manager, accountId, [signatoryId]);
      const { signatory } = filed ?? (await this.ownWaiting(work.manager, signatoryId, accountId));
      const link = await this.letters.newLink(work, signatory);
      return { token: new URL(link).searchParams.get('token') ?? '' };
    });
  }

  /** The paper, read without a link. Records the first opening. */
  async read(signatoryId: string, accountId: string, locale: Locale): Promise<OwnPaperToSign> {
    const { signatory } = await this.ownWaiting(this.dataSource.manager, signatoryId, accountId);
    return { ...(await this.papers.open(signatoryId, locale)), readAt: signatory.readAt };
  }

  async file(signatoryId: string, accountId: string): Promise<Buffer> {
    await this.ownWaiting(this.dataSource.manager, signatoryId, accountId);
    return this.papers.file(signatoryId);
  }

  /** Records the first reading to the end. @throws Conflict for another paper than the one that was read */
  async keepReading(signatoryId: string, { sha256 }: ReadingInput, accountId: string): Promise<void> {
    await this.ownWaiting(this.dataSource.manager, signatoryId, accountId);
    await this.outbox.transaction(async (work) => {
      const locked = await lockPaper(work, signatoryId);
      if (locked.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
      await readToTheEnd(work, locked, this.clock.now());
    });
  }

  /** @throws NotFound for the signature of another person, Conflict for one that is not awaited now */
  private async ownWaiting(manager: EntityManager, signatoryId: string, accountId: string): Promise<WaitingSignature> {
    if (!(await manager.existsBy(Signatory, { id: signatoryId, accountId }))) throw new NotFound('not-found');
    const [own] = await waitingForAccount(manager, accountId, this.clock.today(), [signatoryId]);
    if (own === undefined) throw new Conflict('signature.not-asked');
    return own;
  }
}
