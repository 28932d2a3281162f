import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Actor, addSignatureEvent, openSignatureLink, Signatory, SignatureLink, signatoriesOf } from '@seve/database';
import { FileStore } from '@seve/documents';
import {
  addDays,
  Conflict,
  InvalidInput,
  type Locale,
  maskedAddress,
  mayDelegate,
  NotFound,
  nameForSignatory,
  type Role,
  SIGNATURE_CONSENT,
  SIGNATURE_DAYS,
  type SignatoryRole,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  delegateSignature,
  type LockedPaper,
  lockPaper,
  paperFacts,
  refuseToSign,
  requireAsked,
  SIGNATURE_PAGE,
  SignatureLetters,
  signVersion,
  tokenHash,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { SignatureCodes } from './signature-codes.js';
import type { CodeSent, DelegationInput, PaperForSignatory, SignatureInput, SignatureRefusalInput } from './signing.dto.js';

/** Who signs by a link, as the history tells it. */
const ROLES: Record<SignatoryRole, Role> = {
  student: 'student',
  guardian: 'guardian',
  host: 'company_recruiter',
  tutor: 'tutor',
  referent: 'teacher',
  school: 'school_staff',
};

/** Of the caller, for the evidence of a signature. */
export interface Caller {
  ip: string;
  userAgent: string;
}

/** What a signatory reads and does by a link, with or without an account. */
@Injectable()
export class SignatureLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly codes: SignatureCodes,
    private readonly letters: SignatureLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Opening is kept once. @throws NotFound for a link that opens nothing any more */
  async read(token: string, locale: Locale): Promise<PaperForSignatory> {
    const link = await this.linkOf(token);
    if (link.signatory.state === 'asked') await this.outbox.transaction((work) => this.open(work, link.signatoryId));
    return this.view(link.signatoryId, locale);
  }

  /** The PDF: the one to sign, or the sealed one once there is one. */
  async file(token: string): Promise<Buffer> {
    const { signatoryId } = await this.linkOf(token);
    const { version } = await this.dataSource.manager.findOneOrFail(Signatory, {
      where: { id: signatoryId },
      relations: { version: true },
    });
    const bytes = await this.files.read(version.sealedFileId ?? version.fileId);
    if (bytes === null) throw new Conflict('signature.file-gone');
    return bytes;
  }

  async sendCode(token: string): Promise<CodeSent> {
    const link = await this.linkOf(token);
    const expiresAt = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, link.signatoryId);
      await requireAsked(work, paper);
      return this.codes.send(work, paper, { link: `${this.config.publicUrl}${SIGNATURE_PAGE}?token=${token}`, at: this.clock.now() });
    });
    return { expiresAt };
  }

  /** Signs once, however often it is sent. @throws InvalidInput for a wrong code, Conflict for another paper than the one that was read */
  async sign(
    { token, code, mark, name, drawing, sha256, consent: _given }: SignatureInput,
    caller: Caller,
    locale: Locale,
  ): Promise<PaperForSignatory> {
    const { signatoryId } = await this.linkOf(token);
    if (mark === 'drawn' && drawing === undefined) throw new InvalidInput([{ path: 'drawing', code: 'signature.drawing' }]);
    const isRight = await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (paper.signatory.state === 'signed') return true;
      await requireAsked(work, paper);
      if (paper.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
      if (!(await this.codes.use(work, signatoryId, code))) return false;
      const evidence = { name, mark, consent: SIGNATURE_CONSENT[locale], ...caller, ...(drawing !== undefined && { drawing }) };
      const signing = { method: 'code' as const, evidence, at: this.clock.now(), today: this.clock.today() };
      await signVersion(work, paper, signing, actorOf(paper));
      return true;
    });
    if (!isRight) throw new InvalidInput([{ path: 'code', code: 'signature.wrong-code' }]);
    return this.view(signatoryId, locale);
  }

  async refuse({ token, reason }: SignatureRefusalInput, caller: Caller): Promise<void> {
    const { signatoryId } = await this.linkOf(token);
    await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      await refuseToSign(work, paper, { reason, isRecorded: false, at: this.clock.now(), evidence: { ...caller } }, actorOf(paper));
      await this.letters.refused(work, paper, reason);
    });
  }

  async delegate({ token, name, email }: DelegationInput): Promise<void> {
    const { signatoryId } = await this.linkOf(token);
    await this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (paper.signatory.email === email) throw new InvalidInput([{ path: 'email', code: 'signature.same-address' }]);
      const named = { name, email, at: this.clock.now(), today: this.clock.today() };
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

  private async open(work: UnitOfWork, signatoryId: string): Promise<void> {
    const paper = await lockPaper(work, signatoryId);
    if (paper.signatory.state !== 'asked' || paper.version.voidedAt !== null) return;
    await work.manager.update(Signatory, { id: signatoryId }, { state: 'opened' });
    await addSignatureEvent(work.manager, paper.version, { kind: 'opened', signatoryId, at: this.clock.now() });
  }

  private async view(signatoryId: string, locale: Locale): Promise<PaperForSignatory> {
    const { manager } = this.dataSource;
    const signatory = await manager.findOneOrFail(Signatory, { where: { id: signatoryId }, relations: { version: true } });
    const { version, role, name, state, email, askedOn, signedAt } = signatory;
    const row = await paperFacts(manager, version);
    const { kind, amendment, hostName, schoolName, startOn, endOn } = row;
    return {
      ...{ kind, amendment, hostName, schoolName, startOn, endOn, role, name, state, signedAt },
      studentName: nameForSignatory(row, role, this.clock.today()),
      address: email === null ? null : maskedAddress(email),
      signBy: addDays(askedOn ?? this.clock.today(), SIGNATURE_DAYS),
      mayDelegate: mayDelegate(role),
      isSealed: version.sealedAt !== null,
      consent: SIGNATURE_CONSENT[locale],
      sha256: version.sha256,
      document: version.document,
      signatories: (await signatoriesOf(manager, version.id)).map((one) => ({
        ...{ id: one.id, role: one.role, name: one.name, state: one.state, method: one.method, signedAt: one.signedAt },
      })),
    };
  }

  private async linkOf(token: string): Promise<SignatureLink> {
    const link = await openSignatureLink(this.dataSource.manager, tokenHash(token));
    if (link === null) throw new NotFound('signature.link-unknown');
    return link;
  }
}

const actorOf = ({ signatory: { role, accountId } }: LockedPaper): Actor => ({ accountId, role: ROLES[role], via: 'link' });

/** A link that was given up for another address or another person sends nothing. */
const isRenewable = ({ revokedAt, signatory: { state, version } }: SignatureLink): boolean =>
  revokedAt === null ? state === 'asked' || state === 'opened' : version.voidedAt !== null && state !== 'delegated';
