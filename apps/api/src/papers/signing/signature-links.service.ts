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
import type { NamedPdf } from '../../http/server/pdf-route.decorator.js';
import { ActsByCode, markOf } from './codes/acts-by-code.js';
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

/** Reads and signs by a link, with or without an account. */
@Injectable()
export class SignatureLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OpenLinks,
    private readonly outbox: Outbox,
    private readonly acts: ActsByCode,
    private readonly papers: SignatoryPaper,
    private readonly codes: SignatureCodes,
    private readonly letters: SignatureLetters,
    private readonly renewed: RenewedLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Records the first opening. @throws NotFound for a link that is no longer valid */
  async read(token: string, locale: Locale): Promise<PaperForSignatory> {
    const { subjectId } = await this.links.read(this.dataSource.manager, 'signature', token);
    return this.papers.open(subjectId, locale);
  }

  /** Returns the PDF to sign, or the sealed one if any. */
  async file(token: string, earlierId?: string): Promise<NamedPdf> {
    return this.papers.file(await this.acts.signatoryOf(token), earlierId);
  }

  /** Sends the code that every action needs. @throws Conflict when the signatory can neither sign nor object now */
  async sendCode({ token, channel = 'email' }: SignatureCodeInput, visitor: LinkVisitor, locale: Locale): Promise<CodeSent> {
    const signatoryId = await this.acts.signatoryOf(token);
    const expiresAt = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (!(await mayObject(work.manager, paper, this.clock.today()))) await requireAsked(work, paper);
      const link = `${this.config.publicUrl}${SIGNATURE_PAGE}?token=${token}`;
      return this.codes.send(work, paper, { link, channel, locale, at: this.clock.now() }, visitor);
    });
    return { expiresAt };
  }

  /** Signs the paper. Idempotent. @throws InvalidInput for a wrong code, Conflict when `sha256` is not that of the current paper */
  async sign({ sha256, consent: _given, ...input }: SignatureInput, visitor: LinkVisitor, locale: Locale): Promise<PaperForSignatory> {
    const signatoryId = await this.acts.run(
      input,
      visitor,
      async (work, paper) => {
        const mark = markOf(input);
        // A code of a seat signed by a filed paper serves the objection only, not a signature.
        if (paper.signatory.method === 'code') return null;
        await requireAsked(work, paper);
        if (paper.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
        return mark;
      },
      async (work, paper, sent, mark) => {
        const evidence = { ...mark, ...sent, consent: SIGNATURE_CONSENT[locale] };
        await signVersion(work, paper, { method: 'code', evidence, ...this.actedNow(visitor) }, actorOf(paper));
      },
    );
    return this.papers.view(signatoryId, locale);
  }

  /** @throws InvalidInput for a wrong code */
  async refuse({ reason, ...input }: SignatureRefusalInput, visitor: LinkVisitor): Promise<void> {
    await this.acts.run(input, visitor, requireAsked, async (work, paper, evidence) => {
      await refuseToSign(work, paper, { reason, isRecorded: false, at: this.clock.now(), evidence }, actorOf(paper));
      await this.letters.refused(work, paper, reason);
    });
  }

  /** Delegates the seat if its role allows it; other seats of the person stay. @throws InvalidInput for a wrong code */
  async delegate({ name, email, phone, ...input }: DelegationInput, visitor: LinkVisitor): Promise<void> {
    await this.acts.run(
      input,
      visitor,
      async (work, paper) => {
        await requireAsked(work, paper);
        const held = await seatsOfPerson(work, paper);
        const signatory = (await seatsOfAct(work, paper, this.clock.today())).find(({ role }) => mayDelegate(role));
        if (signatory === undefined) throw new Conflict('signature.not-delegable');
        if (signatory.email !== null && isSameMailbox(signatory.email, email))
          throw new InvalidInput([{ path: 'email', code: 'signature.same-address' }]);
        return { signatory, kept: leadingSeat(held.filter(({ id }) => id !== signatory.id)) };
      },
      async (work, paper, evidence, { signatory, kept }) => {
        const handedOn = { ...paper, signatory };
        const named = { name, email, phone: mobilePhone(phone), evidence, ...this.actedNow(visitor) };
        await this.letters.delegated(work, handedOn, await delegateSignature(work, handedOn, named, actorOf(handedOn)));
        if (kept?.email) await this.letters.ask(work, kept.email, { isRequested: true });
      },
    );
  }

  /** Sends the papers that await the signatory of an expired link, or of a link to a void version, to the same address. */
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

  private actedNow = ({ session }: LinkVisitor) => ({
    ...{ at: this.clock.now(), today: this.clock.today(), sessionAccountId: session?.accountId ?? null },
  });
}

const actorOf = (paper: LockedPaper) => signatoryAsActor(paper, 'link');
