import { Injectable } from '@nestjs/common';
import {
  type Actor,
  addSignatureEvent,
  heldSeats,
  heldVersionsBefore,
  isOfAmendment,
  type PaperVersion,
  type SeatOfVersion,
  Signatory,
  seatsInStanding,
  severalAgreements,
  signatoriesOf,
  type WaitingSignature,
} from '@seve/database';
import { FileStore } from '@seve/documents';
import {
  addDays,
  type Locale,
  maskedAddress,
  mayDelegate,
  NotFound,
  nameForSignatory,
  type Role,
  SIGNATURE_CONSENT,
  SIGNATURE_DAYS,
  type SignatoryRole,
  stillMissing,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { type LockedPaper, lockPaper, type PaperFacts, paperFacts, seatsOfPerson } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { NamedPdf } from '../../http/server/pdf-route.decorator.js';
import type { OwnSignature, OwnSignedPaper } from './account/own-signatures.dto.js';
import { SignatureSms } from './codes/signature-sms.js';
import { keptFile, nameOfFile } from './paper-file.js';
import type { AmendedVersion, PaperForSignatory } from './signing.dto.js';

/** Role of each signatory in the history. */
const ROLES: Record<SignatoryRole, Role> = {
  student: 'student',
  guardian: 'guardian',
  host: 'company_recruiter',
  tutor: 'tutor',
  referent: 'teacher',
  school: 'school_staff',
};

type SignedPlace = Pick<PaperFacts, 'kind' | 'hostName' | 'startOn' | 'endOn' | 'studentFirstName' | 'studentLastName' | 'birthDate'>;

/** Returns the signatory of a paper as actor. `link`: acts by the link of a letter, with or without an account. */
export const signatoryAsActor = ({ signatory: { role, accountId } }: Pick<LockedPaper, 'signatory'>, via?: 'link'): Actor => ({
  ...{ accountId, role: ROLES[role] },
  ...(via && { via }),
});

/** Versions that a version of an amendment changes; none for the paper of a placement. */
const amendedBy = (manager: EntityManager, version: PaperVersion): Promise<PaperVersion[]> =>
  isOfAmendment(version) ? heldVersionsBefore(manager, version) : Promise.resolve([]);

/** Reads a paper for one of its signatories. Callers must check the right to read it. */
@Injectable()
export class SignatoryPaper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly sms: SignatureSms,
    private readonly clock: Clock,
  ) {}

  /** Returns the paper. Records the first opening. */
  async open(signatoryId: string, locale: Locale): Promise<PaperForSignatory> {
    const { state } = await this.dataSource.manager.findOneByOrFail(Signatory, { id: signatoryId });
    if (state === 'asked') await this.keepOpening(signatoryId);
    return this.view(signatoryId, locale);
  }

  /**
   * Returns the PDF to sign, or the sealed one if any; with `earlierId`, that of a version which the amendment changes. @throws NotFound for a
   * version that is not one of these
   */
  async file(signatoryId: string, earlierId?: string): Promise<NamedPdf> {
    const { manager } = this.dataSource;
    const { version } = await manager.findOneOrFail(Signatory, { where: { id: signatoryId }, relations: { version: true } });
    const shown = earlierId === undefined ? version : (await amendedBy(manager, version)).find(({ id }) => id === earlierId);
    if (shown === undefined) throw new NotFound('not-found');
    return { bytes: await keptFile(this.files, shown.sealedFileId ?? shown.fileId), name: nameOfFile(await paperFacts(manager, shown)) };
  }

  async view(signatoryId: string, locale: Locale): Promise<PaperForSignatory> {
    const { manager } = this.dataSource;
    const signatory = await manager.findOneOrFail(Signatory, { where: { id: signatoryId }, relations: { version: true } });
    const { version, name, state, signedAt } = signatory;
    const row = await paperFacts(manager, version);
    const signatories = await signatoriesOf(manager, version.id);
    const held = heldSeats(signatories, signatoryId);
    const heldIds = held.map(({ id }) => id);
    const standing = await seatsInStanding(manager, heldIds, this.clock.today());
    const acting = held.filter(({ id }) => id === signatoryId || standing.has(id));
    const seen = this.seen(row, { signatory, version, held: acting });
    return {
      ...{ ...seen, amendment: row.amendment, schoolName: row.schoolName, name, state, signedAt },
      mayDelegate: seen.capacities.some(mayDelegate),
      isSealed: version.sealedAt !== null,
      amends: await this.amended(manager, version),
      consent: SIGNATURE_CONSENT[locale],
      document: version.document,
      signatories: signatories.map((one) => ({
        ...{ id: one.id, role: one.role, name: one.name, state: one.state, method: one.method, signedAt: one.signedAt },
      })),
    };
  }

  /** Returns list entries of these papers for their signatory, in the same order. */
  async list(manager: EntityManager, waiting: readonly WaitingSignature[]): Promise<OwnSignature[]> {
    const agreementIds = waiting.flatMap(({ version: { agreementId } }) => agreementId ?? []);
    const rows = new Map<string, SignedPlace>((await severalAgreements(manager, agreementIds)).map((row) => [row.id, row]));
    for (const { version } of waiting) if (version.contractId !== null) rows.set(version.contractId, await paperFacts(manager, version));
    return waiting.flatMap((one): OwnSignature[] => {
      const { signatory, version } = one;
      const row = rows.get(version.agreementId ?? version.contractId ?? '');
      if (row === undefined) return [];
      return [{ ...this.seen(row, one), id: signatory.id, isAmendment: isOfAmendment(version), isRead: signatory.readAt !== null }];
    });
  }

  /** Returns how far these papers are, for a signatory of each, in the same order. */
  async progress(manager: EntityManager, seats: readonly SeatOfVersion[]): Promise<OwnSignedPaper[]> {
    const own = seats.map((seat) => ({ ...seat, held: [seat.signatory] }));
    const views = new Map((await this.list(manager, own)).map((view) => [view.id, view]));
    const found: OwnSignedPaper[] = [];
    for (const { signatory, version } of seats) {
      const view = views.get(signatory.id);
      if (view === undefined) continue;
      const { id, role, kind, isAmendment, studentName, hostName, startOn, endOn } = view;
      const missing = version.completedAt === null ? stillMissing(await signatoriesOf(manager, version.id)) : [];
      found.push({
        ...{ id, role, kind, isAmendment, studentName, hostName, startOn, endOn, signedAt: signatory.signedAt },
        ...{ waitsFor: missing.map((one) => ({ role: one.role, name: one.name })), isSealed: version.sealedAt !== null },
      });
    }
    return found;
  }

  /** Names the versions that an amendment changes, the latest first. */
  private async amended(manager: EntityManager, version: PaperVersion): Promise<AmendedVersion[]> {
    const earlier = await amendedBy(manager, version);
    return Promise.all(earlier.map(async (one) => ({ id: one.id, amendment: (await paperFacts(manager, one)).amendment })));
  }

  private seen(place: SignedPlace, { signatory, version: { sha256 }, held }: WaitingSignature) {
    const { kind, hostName, startOn, endOn } = place;
    const { role, askedOn, email, phone } = signatory;
    const today = this.clock.today();
    return {
      ...{ kind, hostName, startOn, endOn, role, sha256, capacities: held.map((one) => one.role) },
      studentName: nameForSignatory(place, role, today),
      signBy: addDays(askedOn ?? today, SIGNATURE_DAYS),
      address: email === null ? null : maskedAddress(email),
      phone: this.sms.offered(phone),
    };
  }

  private keepOpening(signatoryId: string): Promise<void> {
    return this.outbox.transaction(async (work) => {
      const paper = await lockPaper(work, signatoryId);
      if (paper.signatory.state !== 'asked' || paper.version.voidedAt !== null) return;
      for (const { id, state } of await seatsOfPerson(work, paper)) {
        if (state !== 'asked') continue;
        await work.manager.update(Signatory, { id }, { state: 'opened' });
        await addSignatureEvent(work.manager, paper.version, { kind: 'opened', signatoryId: id, at: this.clock.now() });
      }
    });
  }
}
