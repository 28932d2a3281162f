import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Signatory } from '@seve/database';
import { Conflict, InvalidInput, type Locale, mobilePhone, SIGNATURE_CONSENT } from '@seve/domain';
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
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { OpenLinks } from '../../links/open-links.js';
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
    private readonly links: OpenLinks,
    private readonly outbox: Outbox,
    private readonly papers: SignatoryPaper,
    private readonly codes: SignatureCodes,
    private readonly letters: SignatureLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Opening is kept once. @throws NotFound for a link that opens nothing any more */
  async read(token: string, locale: Locale): Promise<PaperForSignatory> {
    const { subjectId } = await this.links.read(this.dataSource.manager, 'signature', token);
    return this.papers.open(subjectId, locale);
  }

  /** The PDF: the one to sign, or the sealed one once there is one. */
  async file(token: string): Promise<Buffer> {
    return this.papers.file(await this.signatoryOf(token));
  }

  async sendCode({ token, channel = 'email' }: SignatureCodeInput, locale: Locale): Promise<CodeSent> {
    const signatoryId = await this.signatoryOf(token);
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
  ): Promise<PaperForSignatory> {
    const signatoryId = await this.signatoryOf(token);
    if (mark === 'drawn' && drawing === undefined) throw new InvalidInput([{ path: 'drawing', code: 'signature.drawing' }]);
    const isRight = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (paper.signatory.state === 'signed') return true;
      await requireAsked(work, paper);
      if (paper.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
      if (!(await this.codes.use(work, signatoryId, code))) return false;
      const channel = await this.codes.channelOf(work, signatoryId);
      const evidence = { name, mark, channel, consent: SIGNATURE_CONSENT[locale], ...caller, ...(drawing !== undefined && { drawing }) };
      const signing = { method: 'code' as const, evidence, at: this.clock.now(), today: this.clock.today() };
      await signVersion(work, paper, signing, actorOf(paper));
      return true;
    });
    if (!isRight) throw new InvalidInput([{ path: 'code', code: 'signature.wrong-code' }]);
    return this.papers.view(signatoryId, locale);
  }

  async refuse({ token, reason }: SignatureRefusalInput, caller: Caller): Promise<void> {
    const signatoryId = await this.signatoryOf(token);
    await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      await refuseToSign(work, paper, { reason, isRecorded: false, at: this.clock.now(), evidence: { ...caller } }, actorOf(paper));
      await this.letters.refused(work, paper, reason);
    });
  }

  async delegate({ token, name, email, phone }: DelegationInput): Promise<void> {
    const signatoryId = await this.signatoryOf(token);
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
      const link = await this.links.renewable(work.manager, 'signature', token);
      if (link === null) return;
      const { email, state } = await work.manager.findOneByOrFail(Signatory, { id: link.subjectId });
      const isWaitedFor = link.facts.isVersionVoid || state === 'asked' || state === 'opened';
      if (email !== null && isWaitedFor) await this.letters.ask(work, email, { isRequested: true });
    });
  }

  private async signatoryOf(token: string): Promise<string> {
    return (await this.links.open(this.dataSource.manager, 'signature', token)).subjectId;
  }
}

const actorOf = (paper: LockedPaper) => signatoryAsActor(paper, 'link');
