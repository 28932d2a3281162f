import { Injectable } from '@nestjs/common';
import { type Actor, availabilityOf, isSuspendedHost, Placement, Student } from '@seve/database';
import { Conflict, type Locale, requireDeclaredDays, WAITING_PLACES_MAX } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { askHost, beginPlacement, mayAskHost, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { EndOverlappingApplications } from '../../../core/applications/end-overlapping-applications.js';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import { RegisterNames } from '../../../core/companies/register-names.js';
import type { DeclaredPlaceInput, PlaceCheck, PlaceDeclared } from '../../../core/placements/declared-places.dto.js';
import { judgePlace, viewOfFindings } from '../../../core/placements/place-findings.js';
import { columnsOfHost, hostOfPlace, type PlaceHost, requireHostName } from '../../../core/placements/place-host.js';
import { requireHostAddress } from '../../../core/placements/require-host-address.js';

/** Returns the id of the student, found in the transaction. @throws NotFound for a student outside the caller's reach */
export type StudentFinder = (manager: EntityManager) => Promise<string>;

const daysOf = ({ startOn, endOn }: DeclaredPlaceInput) => ({ startOn, endOn: endOn ?? null });

/** Declares a place found outside Sève, after which its student counts as placed. */
@Injectable()
export class DeclarePlace {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: PlaceLetters,
    private readonly endOverlapping: EndOverlappingApplications,
    private readonly names: RegisterNames,
  ) {}

  /** Returns the effects of the declaration and the findings of the law, without changes. @throws InvalidInput for impossible days */
  async check(find: StudentFinder, input: DeclaredPlaceInput, locale: Locale): Promise<PlaceCheck> {
    await this.names.requireHost(input);
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const studentId = await find(manager);
    const days = daysOf(input);
    requireDeclaredDays({ ...days, kind: input.kind }, today);
    const host = await hostOfPlace(manager, input);
    const { findings, quota } = await this.judge(manager, studentId, input, host);
    const { birthDate } = await manager.findOneByOrFail(Student, { id: studentId });
    const isSuspended = host.siren !== null && (await isSuspendedHost(manager, host.siren));
    const isReached = host.contactEmail !== null || host.site?.company.status === 'verified';
    return {
      knownHost: host.site?.company.name ?? null,
      isHostAsked: isReached && !isSuspended && mayAskHost({ birthDate }, today),
      endingApplications: await this.endOverlapping.count(manager, studentId, days),
      findings: viewOfFindings(findings, locale),
      quota,
    };
  }

  /**
   * Ends the applications for the same days, asks the host and tells the other side. Refusals of the law do not prevent the declaration,
   * only the later confirmation. @throws Conflict for days that another place takes
   */
  async declare(find: StudentFinder, input: DeclaredPlaceInput, by: Actor, locale: Locale): Promise<PlaceDeclared> {
    await this.names.requireHost(input);
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const today = this.clock.today();
      const studentId = await find(manager);
      const days = daysOf(input);
      requireDeclaredDays({ ...days, kind: input.kind }, today);
      const host = await hostOfPlace(manager, input);
      requireHostName(host);
      await requireHostAddress(manager, studentId, host.contactEmail, by);
      const offers = await this.endOverlapping.lockHeldOffers(work, studentId, null);
      await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      await requireFreeDays(manager, studentId, days, locale);
      await this.requireFewWaiting(manager, studentId);
      const id = await beginPlacement(work, { ...contentOf(input, host, by), ...days, studentId, declaredByAccountId: by.accountId }, by);
      const availability = await availabilityOf(manager, studentId);
      await this.endOverlapping.endApplications(work, offers, { studentId, availability, days, exceptId: null });
      const isHostAsked = await askHost(work, this.letters, id, { today, isReminder: false });
      await this.letters.tell(work, id, { act: 'declared', role: by.role });
      return { id, isHostAsked };
    });
  }

  private judge(manager: EntityManager, studentId: string, input: DeclaredPlaceInput, { site, siren }: PlaceHost) {
    const { kind, weeklyMinutes, hazards } = input;
    const place = { id: null, studentId, kind, days: daysOf(input), weeklyMinutes, hazards, site, siren };
    return judgePlace(manager, place, this.clock.today());
  }

  private async requireFewWaiting(manager: EntityManager, studentId: string): Promise<void> {
    if ((await manager.countBy(Placement, { studentId, state: 'declared' })) >= WAITING_PLACES_MAX)
      throw new Conflict('place.too-many-waiting');
  }
}

const contentOf = ({ kind, weeklyMinutes, tutorName = null, hazards }: DeclaredPlaceInput, host: PlaceHost, by: Actor) => ({
  source: 'declared' as const,
  state: 'declared' as const,
  ...{ kind, weeklyMinutes, tutorName, hazards },
  ...columnsOfHost(host),
  // A contact typed by the school needs no check.
  ...(by.role !== 'student' && { contactCheckedAt: () => 'now()' }),
});
