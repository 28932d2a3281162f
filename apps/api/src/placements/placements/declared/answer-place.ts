import { Injectable } from '@nestjs/common';
import { type Actor, audit, forgetLinkAnswers, lockInternCount, Placement, peopleOfPlace, recordEdit, Student } from '@seve/database';
import { Conflict, InvalidInput, isCompanyRole, isHosted, type Locale, type PlacementAct, type PlacementState } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { askHost, keepHostWords, movePlacement, PaperBeginning, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { PlacePaperInput } from '../../../core/placements/declared-places.dto.js';
import { judgePlace, readByHost, requireLawfulPlace } from '../../../core/placements/place-findings.js';
import { requireHostAddress } from '../../../core/placements/require-host-address.js';
import type { CompanyPrincipal, SchoolPrincipal } from '../../../http/session/principal.js';
import type { PlaceFinder } from './own-place.js';

interface Answer {
  to: PlacementState;
  act: PlacementAct;
  comment?: string;
  changes?: QueryDeepPartialEntity<Placement>;
}

/** Records the answer of a host or a school about a place found elsewhere. */
@Injectable()
export class AnswerPlace {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: PlaceLetters,
    private readonly papers: PaperBeginning,
  ) {}

  /** Confirmation by an account of the host. Idempotent. @throws Conflict for the student's own account, and with the refusals of the law */
  async confirm(find: PlaceFinder, by: CompanyPrincipal, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const place = await this.lock(work, find);
      const isOwn = await work.manager.existsBy(Student, { id: place.studentId, accountId: by.accountId });
      if (isOwn && !isHosted(place.state)) throw new Conflict('place.own-contact');
      await this.confirmIn(work, place, by, locale);
    });
  }

  /**
   * Confirms within a transaction that holds the lock on the place. Also used by the school, after it has cleared a doubt about the
   * contact.
   */
  async confirmIn(work: UnitOfWork, place: Placement, by: Actor, locale: Locale): Promise<void> {
    if (isHosted(place.state)) return;
    const isHost = isCompanyRole(by.role);
    await this.requireLawful(work, place, locale, { isHost });
    await this.move(work, place, { to: 'agreed', act: 'confirm' }, by);
    await this.papers.begin(work, place.id);
    // Once the school clears the doubt, the confirmation counts as the host’s own. The teacher who cleared it gets no letter.
    await this.letters.tell(work, place.id, {
      act: 'confirmed',
      role: isHost ? by.role : 'company_recruiter',
      isOfGroup: by.role === 'teacher',
    });
  }

  /** Refuses for the host, with its reason: the student searches again. */
  async refuse(find: PlaceFinder, reason: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const place = await this.lock(work, find);
      if (place.state === 'refused') return;
      await this.move(work, place, { to: 'refused', act: 'refuse', comment: reason }, by);
      await this.letters.tell(work, place.id, { act: 'refused', role: by.role, reason });
      const about = { act: 'refuse_place', entityType: 'placement', entityId: place.id, by, today: this.clock.today() } as const;
      await keepHostWords(work.manager, { ...about, people: await peopleOfPlace(work.manager, place.id) }, [reason]);
    });
  }

  /**
   * Confirms for the school, on a paper of the host that it has seen. @throws InvalidInput for a paper dated in the future; Conflict with
   * the refusals of the law
   */
  async certify(find: PlaceFinder, { kind, on }: PlacePaperInput, by: SchoolPrincipal, locale: Locale): Promise<void> {
    if (on > this.clock.today()) throw new InvalidInput([{ path: 'on', code: 'place.paper-future' }]);
    await this.outbox.transaction(async (work) => {
      const place = await this.lock(work, find);
      if (isHosted(place.state)) return;
      await this.requireLawful(work, place, locale, { isHost: false });
      const changes = { paperKind: kind, paperOn: on };
      await this.move(work, place, { to: 'agreed', act: 'confirm_on_paper', changes }, { ...by, via: 'paper' });
      await this.papers.begin(work, place.id);
      await audit(work.manager, by, { act: 'place_certified', on: 'placement', id: place.id, code: kind });
      await this.letters.tell(work, place.id, { act: 'confirmed', role: by.role });
    });
  }

  /** Cancels the place, keeping its row with the actor and the reason: the student searches again. */
  async cancel(find: PlaceFinder, reason: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const place = await this.lock(work, find);
      if (place.state === 'cancelled') return;
      await this.move(work, place, { to: 'cancelled', act: 'cancel', comment: reason }, by);
      await this.letters.tell(work, place.id, { act: 'cancelled', role: by.role, reason });
    });
  }

  /** Asks the host again and replaces the contact address. @throws Conflict once the host has answered, or where it may not be asked */
  async ask(find: PlaceFinder, contactEmail: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const place = await this.lock(work, find);
      if (place.state !== 'declared') throw new Conflict('place.answered');
      await requireHostAddress(work.manager, place.studentId, contactEmail, by);
      await recordEdit(work.manager, by, {
        entityType: 'placement',
        entityId: place.id,
        before: { contactEmail: place.contactEmail },
        after: { contactEmail },
      });
      await work.manager.update(
        Placement,
        { id: place.id },
        {
          ...{ contactEmail, contactCheckedAt: () => 'now()', hostSaidYesAt: null },
          version: () => 'version + 1',
        },
      );
      await forgetLinkAnswers(work.manager, place.id);
      if (await askHost(work, this.letters, place.id, { today: this.clock.today(), isReminder: false })) return;
      const { companyStatus } = await peopleOfPlace(work.manager, place.id);
      throw new Conflict(companyStatus === 'suspended' ? 'place.host-suspended' : 'place.host-not-asked');
    });
  }

  /** Locks the count of interns, then the student, then the place, in the same order as all other code. */
  async lock({ manager }: UnitOfWork, find: PlaceFinder): Promise<Placement> {
    const { id, studentId, companySite } = await find(manager);
    if (companySite !== null) await lockInternCount(manager, companySite.companyId);
    await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
    const place = await manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return { ...place, companySite };
  }

  async requireLawful({ manager }: UnitOfWork, place: Placement, locale: Locale, { isHost }: { isHost: boolean }): Promise<void> {
    const { findings } = await judgePlace(manager, judgedOf(place), this.clock.today());
    requireLawfulPlace(findings, isHost ? readByHost(findings, place.hazards) : findings, locale);
  }

  private async move(work: UnitOfWork, place: Placement, answer: Answer, by: Actor): Promise<void> {
    await movePlacement(work, place, answer, by);
  }
}

/** Returns the facts of a stored place that the legal checks need. */
export const judgedOf = ({ id, studentId, kind, startOn, endOn, weeklyMinutes, hazards, companySite, hostSiren }: Placement) => ({
  ...{ id, studentId, kind, weeklyMinutes, hazards },
  days: { startOn, endOn },
  site: companySite,
  siren: hostSiren,
});
