import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { heldSeats, Signatory, signatoriesOf } from '@seve/database';
import { Conflict, InvalidInput, isSameMailbox, type Locale, leadingSeat, mayDelegate, mobilePhone, SIGNATURE_CONSENT } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import {
  delegateSignature,
  type LockedPaper,
  lockPaper,
  mayObject,
  refuseToSign,
  requireAsked,
  SIGNATURE_PAGE,
  SignatureLetters,
  seatsOfAct,
  seatsOfPerson,
  signVersion,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { OpenLinks } from '../../core/links/open-links.js';
import { RenewedLinks } from '../../core/links/renewed-links.js';
import { byCode } from './codes/by-code.js';
import { SignatureCodes } from './codes/signature-codes.js';
import type { LinkVisitor } from './seat-owners.js';
import { SignatoryPaper, signatoryAsActor } from './signatory-paper.js';
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
    private readonly renewed: RenewedLinks,
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

  /** Sends the code that any act needs. @throws Conflict when the signatory can neither sign nor object now */
  async sendCode({ token, channel = 'email' }: SignatureCodeInput, visitor: LinkVisitor, locale: Locale): Promise<CodeSent> {
    const signatoryId = await this.signatoryOf(token);
    const expiresAt = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (!(await mayObject(work.manager, paper, this.clock.today()))) await requireAsked(work, paper);
      const link = `${this.config.publicUrl}${SIGNATURE_PAGE}?token=${token}`;
      return this.codes.send(work, paper, { link, channel, locale, at: this.clock.now() }, visitor);
    });
    return { expiresAt };
  }

  /** Signs once, however often it is sent. @throws InvalidInput for a wrong code, Conflict for another paper than the one that was read */
  async sign(
    { token, code, mark, name, drawing, sha256, consent: _given }: SignatureInput,
    visitor: LinkVisitor,
    locale: Locale,
  ): Promise<PaperForSignatory> {
    const signatoryId = await this.signatoryOf(token);
    if (mark === 'drawn' && drawing === undefined) throw new InvalidInput([{ path: 'drawing', code: 'signature.drawing' }]);
    await byCode(this.outbox, async (work) => {
      const paper = await lockPaper(work, signatoryId);
      // A seat that a filed paper signs is not signed by the code that its person may object with.
      if (paper.signatory.method === 'code') return true;
      await requireAsked(work, paper);
      if (paper.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
      const channel = await this.codes.use(work, paper, code, visitor);
      if (channel === null) return false;
      const evidence = {
        name,
        mark,
        channel,
        consent: SIGNATURE_CONSENT[locale],
        ...visitor.caller,
        ...(drawing !== undefined && { drawing }),
      };
      const sessionAccountId = visitor.session?.accountId ?? null;
      const signing = { method: 'code' as const, evidence, at: this.clock.now(), today: this.clock.today(), sessionAccountId };
      await signVersion(work, paper, signing, actorOf(paper));
      return true;
    });
    return this.papers.view(signatoryId, locale);
  }

  /** @throws InvalidInput for a wrong code */
  async refuse({ token, code, reason }: SignatureRefusalInput, visitor: LinkVisitor): Promise<void> {
    const signatoryId = await this.signatoryOf(token);
    await byCode(this.outbox, async (work) => {
      const paper = await lockPaper(work, signatoryId);
      await requireAsked(work, paper);
      const channel = await this.codes.use(work, paper, code, visitor);
      if (channel === null) return false;
      const evidence = { ...visitor.caller, channel };
      await refuseToSign(work, paper, { reason, isRecorded: false, at: this.clock.now(), evidence }, actorOf(paper));
      await this.letters.refused(work, paper, reason);
      return true;
    });
  }

  /** Delegates the delegable seat; other seats stay with the person. @throws InvalidInput for a wrong code */
  async delegate({ token, code, name, email, phone }: DelegationInput, visitor: LinkVisitor): Promise<void> {
    const signatoryId = await this.signatoryOf(token);
    await byCode(this.outbox, async (work) => {
      const paper = await lockPaper(work, signatoryId);
      await requireAsked(work, paper);
      const held = await seatsOfPerson(work, paper);
      const signatory = (await seatsOfAct(work, paper, this.clock.today())).find(({ role }) => mayDelegate(role));
      if (signatory === undefined) throw new Conflict('signature.not-delegable');
      if (signatory.email !== null && isSameMailbox(signatory.email, email))
        throw new InvalidInput([{ path: 'email', code: 'signature.same-address' }]);
      const channel = await this.codes.use(work, paper, code, visitor);
      if (channel === null) return false;
      const handedOn = { ...paper, signatory };
      const named = {
        name,
        email,
        phone: mobilePhone(phone),
        evidence: { ...visitor.caller, channel },
        at: this.clock.now(),
        today: this.clock.today(),
        sessionAccountId: visitor.session?.accountId ?? null,
      };
      await this.letters.delegated(work, handedOn, await delegateSignature(work, handedOn, named, actorOf(handedOn)));
      const kept = leadingSeat(held.filter(({ id }) => id !== signatory.id));
      if (kept?.email) await this.letters.ask(work, kept.email, { isRequested: true });
      return true;
    });
  }

  /** A link that is too old, or of a version that is void, sends what waits for its signatory to the same address. */
  async renew(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const link = await this.links.renewable(work.manager, 'signature', token);
      if (link === null) return;
      const signatory = await work.manager.findOneByOrFail(Signatory, { id: link.subjectId });
      const held = heldSeats(await signatoriesOf(work.manager, signatory.versionId), signatory.id);
      const email = leadingSeat(held)?.email ?? signatory.email;
      const isWaitedFor = link.facts.isVersionVoid || signatory.state === 'asked' || signatory.state === 'opened';
      if (email !== null && isWaitedFor) await this.renewed.within(email, () => this.letters.ask(work, email, { isRequested: true }));
    });
  }

  private async signatoryOf(token: string): Promise<string> {
    return (await this.links.open(this.dataSource.manager, 'signature', token)).subjectId;
  }
}

const actorOf = (paper: LockedPaper) => signatoryAsActor(paper, 'link');
