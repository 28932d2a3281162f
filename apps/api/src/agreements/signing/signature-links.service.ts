import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { openSignatureLink, SignatureLink } from '@seve/database';
import { Conflict, InvalidInput, type Locale, mobilePhone, NotFound, SIGNATURE_CONSENT } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import {
  delegateSignature,
  type LockedPaper,
  lockPaper,
  refuseToSign,
  requireAsked,
  SIGNATURE_PAGE,
  SignatureLetters,
  signVersion,
  tokenHash,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { type Caller, SignatoryPaper, signatoryAsActor } from './signatory-paper.js';
import { SignatureCodes } from './signature-codes.js';
import type {
  CodeSent,
  DelegationInput,
  PaperForSignatory,
  SignatureCodeInput,
  SignatureInput,
  SignatureRefusalInput,
} from './signing.dto.js';

/** What a signatory reads and does by a link, with or without an account. */
@Injectable()
export class SignatureLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly papers: SignatoryPaper,
    private readonly codes: SignatureCodes,
    private readonly letters: SignatureLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Opening is kept once. @throws NotFound for a link that opens nothing any more */
  async read(token: string, locale: Locale): Promise<PaperForSignatory> {
    return this.papers.open((await this.linkOf(token)).signatoryId, locale);
  }

  /** The PDF: the one to sign, or the sealed one once there is one. */
  async file(token: string): Promise<Buffer> {
    return this.papers.file((await this.linkOf(token)).signatoryId);
  }

  async sendCode({ token, channel = 'email' }: SignatureCodeInput, locale: Locale): Promise<CodeSent> {
    const { signatoryId } = await this.linkOf(token);
    const expiresAt = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      await requireAsked(work, paper);
      const link = `${this.config.publicUrl}${SIGNATURE_PAGE}?token=${token}`;
      return this.codes.send(work, paper, { link, channel, locale, at: this.clock.now() });
    });
    return { expiresAt };
  }

  /** Signs once, however often it is sent. @throws InvalidInput for a wrong code, Conflict for another paper than the one that was read */
  async sign(
    { token, code, mark, name, drawing, sha256, consent: _given }: SignatureInput,
    caller: Caller,
    locale: Locale,
    sessionAccountId: string | null = null,
  ): Promise<PaperForSignatory> {
    const { signatoryId } = await this.linkOf(token);
    if (mark === 'drawn' && drawing === undefined) throw new InvalidInput([{ path: 'drawing', code: 'signature.drawing' }]);
    const isRight = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (paper.signatory.state === 'signed') return true;
      await requireAsked(work, paper);
      if (paper.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
      if (!(await this.codes.use(work, signatoryId, code))) return false;
      const channel = await this.codes.channelOf(work, signatoryId);
      const evidence = { name, mark, channel, consent: SIGNATURE_CONSENT[locale], ...caller, ...(drawing !== undefined && { drawing }) };
      const signing = { method: 'code' as const, evidence, at: this.clock.now(), today: this.clock.today(), sessionAccountId };
      await signVersion(work, paper, signing, actorOf(paper));
      return true;
    });
    if (!isRight) throw new InvalidInput([{ path: 'code', code: 'signature.wrong-code' }]);
    return this.papers.view(signatoryId, locale);
  }

  async refuse({ token, reason }: SignatureRefusalInput, caller: Caller): Promise<void> {
    const { signatoryId } = await this.linkOf(token);
    await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      await refuseToSign(work, paper, { reason, isRecorded: false, at: this.clock.now(), evidence: { ...caller } }, actorOf(paper));
      await this.letters.refused(work, paper, reason);
    });
  }

  async delegate({ token, name, email, phone }: DelegationInput): Promise<void> {
    const { signatoryId } = await this.linkOf(token);
    await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (paper.signatory.email === email) throw new InvalidInput([{ path: 'email', code: 'signature.same-address' }]);
      const named = { name, email, phone: mobilePhone(phone), at: this.clock.now(), today: this.clock.today() };
      await this.letters.delegated(work, paper, await delegateSignature(work, paper, named, actorOf(paper)));
    });
  }

  /** A link that is too old, or of a version that is void, sends what waits for its signatory to the same address. */
  async renew(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const link = await work.manager.findOne(SignatureLink, {
        where: { tokenHash: tokenHash(token) },
        relations: { signatory: { version: true } },
      });
      const email = link?.signatory.email ?? null;
      if (link !== null && email !== null && isRenewable(link)) await this.letters.ask(work, email, { isRequested: true });
    });
  }

  private async linkOf(token: string): Promise<SignatureLink> {
    const link = await openSignatureLink(this.dataSource.manager, tokenHash(token));
    if (link === null) throw new NotFound('signature.link-unknown');
    return link;
  }
}

const actorOf = (paper: LockedPaper) => signatoryAsActor(paper, 'link');

/** A link that was given up for another address or another person sends nothing. */
const isRenewable = ({ revokedAt, signatory: { state, version } }: SignatureLink): boolean =>
  revokedAt === null ? state === 'asked' || state === 'opened' : version.voidedAt !== null && state !== 'delegated';
