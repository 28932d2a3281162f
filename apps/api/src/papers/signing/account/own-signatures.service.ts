import { Injectable } from '@nestjs/common';
import {
  type PlaceOfPaper,
  placesOfPapers,
  type SeatOfVersion,
  Signatory,
  seatsBesideFiled,
  seatsInStanding,
  signatoriesOf,
  signedByAccount,
  termsOfPlaces,
  type WaitingSignature,
  waitingForAccount,
} from '@seve/database';
import {
  addDays,
  type CivilDate,
  Conflict,
  DAY_MS,
  dayInParis,
  isMinor,
  type Locale,
  NotFound,
  OBJECTION_DAYS,
  termsForMinor,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { filedFor, lockPaper, readToTheEnd, SignatureLetters, stillOpen } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { viewOfTerms } from '../../../core/placements/place-terms.view.js';
import type { NamedPdf } from '../../../http/server/pdf-route.decorator.js';
import { SignatoryPaper } from '../signatory-paper.js';
import type { SignatureLinkGiven } from '../signing.dto.js';
import type { OwnFiledPaper, OwnPaperToSign, OwnSignatures, OwnSignedPlace, ReadingInput } from './own-signatures.dto.js';

/** A seat bound by filed papers. */
interface FiledForAccount extends SeatOfVersion {
  /** Last day for an objection. */
  objectBy: CivilDate;
}

/** Days for which candidates are queried; wider than the objection period, as `stillOpen` then decides for each paper. */
const ASKED_DAYS = OBJECTION_DAYS + 2;

/** Signed papers that are listed; older ones are found on the page of each paper. */
const SHOWN_SIGNED = 20;

/** Lets an account read and sign its papers without the link of a letter. */
@Injectable()
export class OwnSignaturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: SignatureLetters,
    private readonly papers: SignatoryPaper,
    private readonly clock: Clock,
  ) {}

  async list(accountId: string, locale: Locale): Promise<OwnSignatures> {
    const { manager } = this.dataSource;
    const [waiting, filed] = [await waitingForAccount(manager, accountId, this.clock.today()), await this.filed(manager, accountId)];
    const signed = await signedByAccount(manager, accountId, this.clock.today(), { take: SHOWN_SIGNED });
    return {
      items: await this.papers.list(manager, waiting),
      signed: await this.withTerms(manager, signed, locale),
      filed: await this.filedViews(manager, filed),
    };
  }

  /** Adds the terms of today to papers of placements that are not over; to those of a student before 18 as a minor reads them. */
  private async withTerms(manager: EntityManager, signed: readonly SeatOfVersion[], locale: Locale): Promise<OwnSignedPlace[]> {
    const today = this.clock.today();
    const papers = await this.papers.progress(manager, signed);
    const versionOf = new Map(signed.map(({ signatory, version }) => [signatory.id, version]));
    const placeOf = await placesOfPapers(
      manager,
      signed.map(({ version }) => version),
    );
    const placeOfSeat = (id: string): PlaceOfPaper | undefined => {
      const version = versionOf.get(id);
      return placeOf.get(version?.agreementId ?? version?.contractId ?? '');
    };
    const termsOf = await termsOfPlaces(
      manager,
      [...placeOf.values()].flatMap(({ placementId, endOn }) => (endOn !== null && endOn < today ? [] : [placementId])),
      today,
    );
    return papers.map((paper) => {
      const place = paper.isAmendment ? undefined : placeOfSeat(paper.id);
      const terms = place && termsOf.get(place.placementId);
      const isYoung = paper.role === 'student' && (!place?.birthDate || isMinor(place.birthDate, today));
      return { ...paper, terms: terms ? viewOfTerms(isYoung ? termsForMinor(terms) : terms, locale) : null };
    });
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

  /** Papers with filed signatures to which this account can still object; limited to `ids` when given. */
  private async filed(manager: EntityManager, accountId: string, ids?: readonly string[]): Promise<FiledForAccount[]> {
    const today = this.clock.today();
    const since = new Date(this.clock.now().getTime() - ASKED_DAYS * DAY_MS);
    const seats = await seatsBesideFiled(manager, accountId, { since, ...(ids && { ids }) });
    if (seats.length === 0) return [];
    const seatIds = seats.map(({ id }) => id);
    const standing = await seatsInStanding(manager, seatIds, today);
    const found: FiledForAccount[] = [];
    for (const signatory of seats.filter(({ id }) => standing.has(id))) {
      const open = stillOpen(filedFor(signatory, await signatoriesOf(manager, signatory.versionId)), today);
      const days = open.flatMap(({ signedAt }) => (signedAt === null ? [] : dayInParis(signedAt)));
      const filedOn = days.sort().at(-1);
      if (filedOn !== undefined) found.push({ signatory, version: signatory.version, objectBy: addDays(filedOn, OBJECTION_DAYS) });
    }
    return found;
  }

  /** Creates a link to sign or to object, like that of a letter; the code is still sent to the address of the signatory. */
  async open(signatoryId: string, accountId: string): Promise<SignatureLinkGiven> {
    return this.outbox.transaction(async (work) => {
      const [filed] = await this.filed(work.manager, accountId, [signatoryId]);
      const { signatory } = filed ?? (await this.ownWaiting(work.manager, signatoryId, accountId));
      const link = await this.letters.newLink(work, signatory);
      return { token: new URL(link).searchParams.get('token') ?? '' };
    });
  }

  /** Returns the paper, without a link. Records the first opening. */
  async read(signatoryId: string, accountId: string, locale: Locale): Promise<OwnPaperToSign> {
    const { signatory } = await this.ownWaiting(this.dataSource.manager, signatoryId, accountId);
    return { ...(await this.papers.open(signatoryId, locale)), readAt: signatory.readAt };
  }

  /** Returns the PDF of a paper that awaits this account's signature or has it. */
  async file(signatoryId: string, accountId: string, earlierId?: string): Promise<NamedPdf> {
    const { manager } = this.dataSource;
    const signed = await signedByAccount(manager, accountId, this.clock.today(), { take: 1, ids: [signatoryId] });
    if (signed.length === 0) await this.ownWaiting(manager, signatoryId, accountId);
    return this.papers.file(signatoryId, earlierId);
  }

  /** Records the first reading to the end. @throws Conflict when `sha256` is not that of the current paper */
  async keepReading(signatoryId: string, { sha256 }: ReadingInput, accountId: string): Promise<void> {
    await this.ownWaiting(this.dataSource.manager, signatoryId, accountId);
    await this.outbox.transaction(async (work) => {
      const locked = await lockPaper(work, signatoryId);
      if (locked.version.sha256 !== sha256) throw new Conflict('signature.other-paper');
      await readToTheEnd(work, locked, this.clock.now());
    });
  }

  /**
   * Returns a seat of this account that awaits a signature. @throws NotFound for the seat of another person, Conflict for one not awaited
   * now
   */
  private async ownWaiting(manager: EntityManager, signatoryId: string, accountId: string): Promise<WaitingSignature> {
    if (!(await manager.existsBy(Signatory, { id: signatoryId, accountId }))) throw new NotFound('not-found');
    const [own] = await waitingForAccount(manager, accountId, this.clock.today(), [signatoryId]);
    if (own === undefined) throw new Conflict('signature.not-asked');
    return own;
  }
}
