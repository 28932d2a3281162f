import { Injectable } from '@nestjs/common';
import {
  addSignatureEvent,
  currentVersion,
  heldSeats,
  ofPaper,
  type PaperRef,
  PaperVersion,
  Signatory,
  seatsInStanding,
  signatoriesOf,
} from '@seve/database';
import { FileStore } from '@seve/documents';
import { addDays, Conflict, NotFound, SIGNATURE_DAYS, stillAsked } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  correctAddress,
  type LockedPaper,
  lockPaper,
  lockVersionOf,
  refuseToSign,
  requireOut,
  SignatureLetters,
  sharedSeats,
  tellSignatory,
  withdrawVersion,
} from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { NamedPdf } from '../../http/server/pdf-route.decorator.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { type PaperFinder, paperRefOf, versionsOf } from '../own-paper.js';
import { askingLetters } from './asking-letters.js';
import { fileOfVersion, ownVersion } from './paper-file.js';
import type { AddressCorrectionInput, VersionView } from './signing.dto.js';

/** Manages the signatures of a paper for the office of a school, which never signs for another person. */
@Injectable()
export class SchoolSigning {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly letters: SignatureLetters,
    private readonly clock: Clock,
  ) {}

  /** Returns all versions, the newest first. */
  async versions(find: PaperFinder): Promise<VersionView[]> {
    const { manager } = this.dataSource;
    return versionViews(manager, paperRefOf(await find(manager)), this.clock);
  }

  /** Returns the PDF of a version: the sealed file if any, otherwise with the page of signatures so far. @throws NotFound */
  async file(find: PaperFinder, versionId: string): Promise<NamedPdf> {
    const { manager } = this.dataSource;
    return fileOfVersion(manager, this.files, await ownVersion(manager, find, versionId), this.clock.now());
  }

  /** Withdraws the version out for signature; its signatures become void. */
  async withdraw(find: PaperFinder, reason: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const out = await currentVersion(work.manager, paperRefOf(await find(work.manager)));
      if (out === null) throw new Conflict('signature.over');
      const locked = await lockVersionOf(work, out.id);
      if (locked.version.voidedAt !== null) throw new Conflict('signature.over');
      await withdrawVersion(work, locked, { reason, at: this.clock.now() }, by);
    });
  }

  /** Corrects the address of a signatory: ends the old link and sends a new request. */
  async correctAddress(find: PaperFinder, signatoryId: string, input: AddressCorrectionInput, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const paper = await lockSeat(work, find, signatoryId);
      await correctAddress(work, paper, { ...input, at: this.clock.now(), today: this.clock.today() }, by);
    });
  }

  /** Records a refusal that a signatory told the school. */
  async recordRefusal(find: PaperFinder, signatoryId: string, reason: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const paper = await lockSeat(work, find, signatoryId);
      await refuseToSign(work, paper, { reason, isRecorded: true, at: this.clock.now() }, by);
      await this.letters.refused(work, paper, reason);
    });
  }

  /** Sends a new request to a signatory whose link has expired or was ended by hand. */
  async renew(find: PaperFinder, signatoryId: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { paper, version, signatory } = await lockSeat(work, find, signatoryId);
      requireOut({ paper, version });
      const seats = await signatoriesOf(manager, version.id);
      const isAskedAnew =
        signatory.state === 'expired' || stillAsked(seats).some((one) => one.id === signatory.id && one.linkEndedAt !== null);
      if (!isAskedAnew) throw new Conflict('signature.not-expired');
      const held = heldSeats(seats, signatory.id);
      const asked = { state: 'asked' as const, askedOn: this.clock.today(), remindersTold: 0, letterOn: null, linkEndedAt: null };
      await manager.update(Signatory, { id: In(held.map(({ id }) => id)) }, asked);
      const evidence: Record<string, string> = signatory.email === null ? {} : { email: signatory.email };
      await addSignatureEvent(manager, version, { kind: 'asked', signatoryId: signatory.id, at: this.clock.now(), evidence });
      if (signatory.email !== null) await tellSignatory(work, { id: signatory.id, email: signatory.email });
    });
  }
}

/** @throws NotFound for a signatory of another paper */
async function lockSeat(work: UnitOfWork, find: PaperFinder, signatoryId: string): Promise<LockedPaper> {
  const version = versionsOf(await find(work.manager));
  if (!(await work.manager.existsBy(Signatory, { id: signatoryId, version }))) throw new NotFound('not-found');
  return lockPaper(work, signatoryId);
}

/** Returns all versions of a paper, the newest first. */
export async function versionViews(manager: EntityManager, ref: PaperRef, clock: Clock): Promise<VersionView[]> {
  const versions = await manager.find(PaperVersion, { where: ofPaper(ref), order: { number: 'DESC' } });
  return Promise.all(versions.map((version) => viewOfVersion(manager, version, clock)));
}

/** Returns a version with its signatories, as the school sees it. */
async function viewOfVersion(manager: EntityManager, version: PaperVersion, clock: Clock): Promise<VersionView> {
  const [now, today] = [clock.now(), clock.today()];
  const { id, number, sha256, createdAt, completedAt, sealedAt, voidedAt, voidReason } = version;
  const signatories = await signatoriesOf(manager, id);
  const isOut = voidedAt === null && completedAt === null;
  const waiting = isOut ? stillAsked(signatories) : [];
  const shared = isOut ? await sharedSeats(manager, version) : null;
  const standing = await seatsInStanding(
    manager,
    waiting.map((one) => one.id),
    today,
  );
  const asked = waiting.filter((one) => one.state === 'asked' && one.email !== null && one.linkEndedAt === null && standing.has(one.id));
  const letters = await askingLetters(manager, { seats: signatories, asked }, { now, today });
  return {
    ...{ id, number, sha256, createdAt, completedAt, sealedAt, voidedAt, voidReason },
    signatories: signatories.map((one) => {
      const { role, name, email, state, method, signedAt, askedOn, refusalReason, paperFileId: scanId } = one;
      const isAsked = waiting.includes(one);
      return {
        ...{ id: one.id, role, name, email, state, method, signedAt, askedOn, refusalReason, scanId },
        signBy: askedOn === null ? null : addDays(askedOn, SIGNATURE_DAYS),
        isLinkEnded: one.linkEndedAt !== null && isAsked,
        sharedWith: shared?.get(one.id) ?? null,
        isLeftOut: email !== null && isAsked && !standing.has(one.id),
        letter: letters.get(one.id) ?? null,
      };
    }),
  };
}
