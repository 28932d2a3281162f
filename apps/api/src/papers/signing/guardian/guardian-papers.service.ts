import { Injectable } from '@nestjs/common';
import { childOfGuardian, Guardian, guardianSeatsOf, type Signatory, seatsInStanding, waitingSeats } from '@seve/database';
import { addDays, isSameMailbox, NotFound, SIGNATURE_DAYS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { SignatureLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { OpenLinks } from '../../../core/links/open-links.js';
import type { NamedPdf } from '../../../http/server/pdf-route.decorator.js';
import { SignatoryPaper } from '../signatory-paper.js';
import type { SignatureLinkGiven } from '../signing.dto.js';
import type { GuardianPaper, GuardianPaperStep } from './guardian-papers.dto.js';

const ORDER: readonly GuardianPaperStep[] = ['to_sign', 'later', 'signed', 'spared'];

/** Lets a guardian find the papers of a child from the guardian's page, without the letter that asks for the signature. */
@Injectable()
export class GuardianPapersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly links: OpenLinks,
    private readonly letters: SignatureLetters,
    private readonly papers: SignatoryPaper,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a link that no longer works */
  async list(token: string): Promise<GuardianPaper[]> {
    const { manager } = this.dataSource;
    const seats = await this.seatsOf(manager, token);
    const waiting = await this.waitingOf(manager, seats);
    const stepOf = ({ id, state }: Signatory): GuardianPaperStep => {
      if (state === 'signed') return 'signed';
      if (waiting.has(id)) return 'to_sign';
      return state === 'waiting' ? 'later' : 'spared';
    };
    const views = await this.papers.progress(
      manager,
      seats.map((signatory) => ({ signatory, version: signatory.version })),
    );
    const byId = new Map(seats.map((seat) => [seat.id, seat]));
    const papers = views.flatMap((view): GuardianPaper[] => {
      const seat = byId.get(view.id);
      if (seat === undefined) return [];
      const step = stepOf(seat);
      return [{ ...view, step, signBy: step === 'to_sign' ? addDays(seat.askedOn ?? this.clock.today(), SIGNATURE_DAYS) : null }];
    });
    return papers.sort((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step));
  }

  /** Creates a link to sign, like that of a letter; the code is still sent to the address of the seat. @throws NotFound */
  async open(token: string, id: string): Promise<SignatureLinkGiven> {
    return this.outbox.transaction(async (work) => {
      const seat = await this.seatOf(work.manager, token, id);
      const link = await this.letters.newLink(work, seat);
      return { token: new URL(link).searchParams.get('token') ?? '' };
    });
  }

  /** @throws NotFound */
  async file(token: string, id: string): Promise<NamedPdf> {
    const { id: own } = await this.seatOf(this.dataSource.manager, token, id);
    return this.papers.file(own);
  }

  private async seatOf(manager: EntityManager, token: string, id: string): Promise<Signatory> {
    const seat = (await this.seatsOf(manager, token)).find((one) => one.id === id);
    if (seat === undefined) throw new NotFound('not-found');
    return seat;
  }

  private async waitingOf(manager: EntityManager, seats: readonly Signatory[]): Promise<Set<string>> {
    const ids = seats.map(({ id }) => id);
    const waiting = ids.length === 0 ? [] : await waitingSeats(manager, ids, this.clock.today());
    return new Set(waiting.flatMap(({ held }) => held.map((one) => one.id)));
  }

  /**
   * Returns the seats in standing that are held at the address of this guardian, whom the school has confirmed; none before, because a
   * student may have typed any address. Without a seat whose link was ended by hand.
   */
  private async seatsOf(manager: EntityManager, token: string): Promise<Signatory[]> {
    const { studentId, place, isConfirmed } = await childOfGuardian(manager, await this.links.open(manager, 'guardian', token));
    const contact = await manager.findOneBy(Guardian, { studentId, place });
    const address = contact?.email ?? null;
    if (!isConfirmed || address === null) return [];
    const seats = (await guardianSeatsOf(manager, studentId)).filter(
      ({ email, linkEndedAt }) => email !== null && linkEndedAt === null && isSameMailbox(email, address),
    );
    const standing = await seatsInStanding(
      manager,
      seats.map(({ id }) => id),
      this.clock.today(),
    );
    return seats.filter(({ id }) => standing.has(id));
  }
}
