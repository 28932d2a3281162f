import { Injectable } from '@nestjs/common';
import {
  childOfGuardian,
  datesForGuardian,
  Guardian,
  type GuardianChildRow,
  guardianDecisions,
  offeredForGuardian,
  placesForGuardian,
  revokeGuardianLinks,
  Student,
  termsOfPlaces,
  wardsOfAddress,
} from '@seve/database';
import { guardianMailbox, type Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { OpenLinks } from '../../core/links/open-links.js';
import { RenewedLinks } from '../../core/links/renewed-links.js';
import { GuardianLinks } from '../../core/people/guardians/guardian-links.js';
import { TellTeacher } from '../../core/people/guardians/tell-teacher.js';
import { viewOfGuardianPage } from './guardian-page.view.js';
import type { GuardianPageView } from './guardian-pages.dto.js';

/**
 * Content for an unconfirmed contact: only the names of child, class, school and referent, because a student may have typed any address.
 */
const UNSEEN = { decisions: [], offered: [], places: [], dates: [], terms: new Map() };

/** The page that the guardian of a minor reads by a link, without an account. */
@Injectable()
export class GuardianPagesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly opening: OpenLinks,
    private readonly links: GuardianLinks,
    private readonly renewed: RenewedLinks,
    private readonly teacher: TellTeacher,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a link that no longer works. */
  async read(token: string, locale: Locale): Promise<GuardianPageView> {
    const { manager } = this.dataSource;
    await this.opening.read(manager, 'guardian', token);
    return this.viewOf(await this.childOf(manager, token), locale);
  }

  async viewOf(child: GuardianChildRow, locale: Locale): Promise<GuardianPageView> {
    const { manager } = this.dataSource;
    const { studentId } = child;
    const today = this.clock.today();
    if (!child.isConfirmed) return viewOfGuardianPage({ child, ...UNSEEN }, { today, locale });
    const [decisions, offered, places, dates] = await Promise.all([
      guardianDecisions(manager, studentId),
      offeredForGuardian(manager, studentId),
      placesForGuardian(manager, studentId),
      datesForGuardian(manager, studentId, today),
    ]);
    const terms = await termsOfPlaces(
      manager,
      places.map(({ id }) => id),
      today,
    );
    return viewOfGuardianPage({ child, decisions, offered, places, dates, terms }, { today, locale });
  }

  /** @throws NotFound */
  private async childOf(manager: EntityManager, token: string): Promise<GuardianChildRow> {
    return childOfGuardian(manager, await this.opening.open(manager, 'guardian', token));
  }

  /** Locks the child until the transaction ends, so that simultaneous answers are recorded one after the other. @throws NotFound */
  async lockChild(manager: EntityManager, token: string): Promise<GuardianChildRow> {
    const { studentId } = await this.childOf(manager, token);
    await manager.findOneOrFail(Student, { select: { id: true }, where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
    return this.childOf(manager, token);
  }

  /** Deletes link and contact when the reader is not a guardian of this child, and tells the referent teacher. */
  async disown(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const child = await this.lockChild(work.manager, token);
      const { studentId, place } = child;
      await revokeGuardianLinks(work.manager, child);
      await work.manager.delete(Guardian, { studentId, place });
      await this.teacher.tell(work, child, 'disowned', child.linkId);
    });
  }

  /**
   * Sends a new link for each minor whose guardian has this address, without revealing whether there is one. An address that gets no letter
   * is not counted: it may belong to a host or tutor with old links of other kinds.
   */
  async renew(email: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const wards = (await wardsOfAddress(work.manager, email, this.clock.today())).filter(
        ({ ownEmail }) => guardianMailbox(email, ownEmail) !== null,
      );
      if (wards.length === 0) return;
      await this.renewed.within(email, async () => {
        for (const ward of wards) await this.links.send(work, { ward, email, sentByAccountId: null });
      });
    });
  }
}
