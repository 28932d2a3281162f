import { Injectable } from '@nestjs/common';
import { audit, availabilityOf, Company, lockInternCount, Placement, Student, studentsOfReader } from '@seve/database';
import { DomainError, InvalidInput, isMessageCode, type Locale, NotFound, requireDeclaredDays, sentence } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { AgreementLetters, beginPaper, beginPlacement, movePlacement, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EndOverlappingApplications } from '../../../core/applications/end-overlapping-applications.js';
import { RegisterNames } from '../../../core/companies/register-names.js';
import { columnsOfHost, hostOfPlace, requireHostName } from '../../../core/placements/place-host.js';
import { requireHostAddress } from '../../../core/placements/require-host-address.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { AgreementGroupInput, GroupCheck, GroupCreated, GroupLine } from './group.dto.js';
import { type AskedGroup, type JudgedLine, judgeGroup } from './judge-group.js';

/** Minutes until a job writes the letter to the host of a group, in case the process ends first. */
const ASKED_AFTER_MINUTES = 2;

/** Begins the agreements of several students with one host at once. */
@Injectable()
export class CreateGroup {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly places: PlaceLetters,
    private readonly letters: AgreementLetters,
    private readonly endOverlapping: EndOverlappingApplications,
    private readonly names: RegisterNames,
  ) {}

  /** Returns for each line the effect of creating it and its obstacles. Changes nothing. @throws InvalidInput for impossible days */
  async check(input: AgreementGroupInput, by: SchoolPrincipal, locale: Locale): Promise<GroupCheck> {
    const { manager } = this.dataSource;
    const group = await this.read(input, by, locale);
    const { quota, lines } = await judgeGroup(manager, group, input.studentIds, this.clock.today());
    const ending = await this.endOverlapping.countEach(manager, input.studentIds, input);
    const { site, contactEmail } = group.host;
    return {
      knownHost: site?.company.name ?? null,
      isHostAsked: contactEmail !== null || site?.company.status === 'verified',
      quota,
      lines: lines.map(({ line }) => ({
        ...line,
        endingApplications: line.outcome === 'ready' ? (ending.get(line.studentId) ?? 0) : 0,
      })),
    };
  }

  /**
   * Creates each line in its own transaction: a failing line returns its reason and does not stop the others. The host gets one letter for
   * all. Idempotent.
   */
  async create(input: AgreementGroupInput, by: SchoolPrincipal, locale: Locale): Promise<GroupCreated> {
    const group = await this.read(input, by, locale);
    const { lines } = await judgeGroup(this.dataSource.manager, group, input.studentIds, this.clock.today());
    const ready = new Map(lines.flatMap(({ line }) => (line.outcome === 'ready' ? [[line.studentId, uuid()] as const] : [])));
    await this.plan([...ready.values()]);
    const created: GroupLine[] = [];
    for (const { line } of lines) {
      const id = ready.get(line.studentId);
      const end = id === undefined ? line : await this.tryLine(group, line, id);
      created.push({ ...end, endingApplications: 0 });
    }
    const begun = created.flatMap(({ agreementId }) => agreementId ?? []);
    return { isHostAsked: await this.outbox.transaction((work) => this.letters.askTogether(work, begun)), lines: created };
  }

  /** @throws NotFound for a student that is not theirs, InvalidInput for impossible days */
  private async read(input: AgreementGroupInput, by: SchoolPrincipal, locale: Locale): Promise<AskedGroup> {
    const known = await studentsOfReader(this.dataSource.manager, input.studentIds, by);
    if (known.length !== input.studentIds.length) throw new NotFound('not-found');
    const today = this.clock.today();
    requireDeclaredDays(input, today);
    await this.names.requireHost(input);
    if (input.startOn < today) throw new InvalidInput([{ path: 'startOn', code: 'agreement.start-past' }]);
    if (input.paperOn > today) throw new InvalidInput([{ path: 'paperOn', code: 'place.paper-future' }]);
    const host = await hostOfPlace(this.dataSource.manager, input);
    requireHostName(host);
    return { input, host, by, locale };
  }

  /** Plans the letter to the host, in case this process ends between the lines and the letter. */
  private async plan(agreementIds: string[]): Promise<void> {
    const [first] = agreementIds;
    if (first === undefined) return;
    const notBefore = new Date(Date.now() + ASKED_AFTER_MINUTES * 60_000);
    await this.outbox.transaction((work) => work.enqueue('ask-host-of-group', { agreementIds }, { key: `ask-host_${first}`, notBefore }));
  }

  private async tryLine(group: AskedGroup, line: JudgedLine['line'], id: string): Promise<JudgedLine['line']> {
    try {
      return await this.outbox.transaction((work) => this.createLine(work, group, line.studentId, id));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const code = error instanceof InvalidInput ? (error.errors[0]?.code ?? error.code) : error.code;
      const words = isMessageCode(code) ? sentence(code, group.locale, error.values) : sentence('http.409', group.locale);
      return { ...line, outcome: 'refused', notes: [], reasons: [{ sentence: words, remedy: null, article: null }] };
    }
  }

  /**
   * Locks the count of interns, the offers, then the student, in the order of all actions on places, and judges the line again under these
   * locks.
   */
  private async createLine(work: UnitOfWork, group: AskedGroup, studentId: string, id: string): Promise<JudgedLine['line']> {
    const { manager } = work;
    const { input, host, by } = group;
    const company = host.siren === null ? null : await manager.findOneBy(Company, { siren: host.siren });
    if (company !== null) await lockInternCount(manager, company.id);
    await requireHostAddress(manager, studentId, host.contactEmail, by);
    const offers = await this.endOverlapping.lockHeldOffers(work, studentId, null);
    await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
    const { lines } = await judgeGroup(manager, group, [studentId], this.clock.today());
    const [judged] = lines;
    if (judged === undefined || judged.line.outcome !== 'ready') return judged?.line as JudgedLine['line'];
    const placeId = judged.placeId ?? (await this.beginPlace(work, group, studentId, judged.hasTutor));
    const days = { startOn: input.startOn, endOn: input.endOn };
    const availability = await availabilityOf(manager, studentId);
    await this.endOverlapping.endApplications(work, offers, { studentId, availability, days, exceptId: null });
    await this.certify(work, placeId, group);
    const tutorEmail = judged.hasTutor && input.tutorName ? (input.tutorEmail ?? null) : null;
    const agreementId = await beginPaper(work, 'agreement', placeId, by, { id, tutorEmail });
    if (agreementId === null) throw new Error(`no agreement is due for placement ${placeId}`);
    return { ...judged.line, outcome: 'created', agreementId };
  }

  private beginPlace(work: UnitOfWork, { input, host, by }: AskedGroup, studentId: string, hasTutor: boolean): Promise<string> {
    const { kind, weeklyMinutes, hazards, startOn, endOn } = input;
    const tutorName = hasTutor ? (input.tutorName ?? null) : null;
    const place = { studentId, kind, startOn, endOn, weeklyMinutes, hazards, tutorName, contactCheckedAt: () => 'now()' };
    const declared = { source: 'declared' as const, state: 'declared' as const, declaredByAccountId: by.accountId };
    return beginPlacement(work, { ...place, ...declared, ...columnsOfHost(host) }, by);
  }

  /** Confirms a declared place on the paper that the school has seen; a place confirmed by the host stays unchanged. */
  private async certify(work: UnitOfWork, placeId: string, { input: { paperKind, paperOn }, by }: AskedGroup): Promise<void> {
    const place = await work.manager.findOneByOrFail(Placement, { id: placeId });
    if (place.state !== 'declared') return;
    const confirmed = { to: 'agreed' as const, act: 'confirm_on_paper' as const, changes: { paperKind, paperOn } };
    await movePlacement(work, place, confirmed, { ...by, via: 'paper' });
    await audit(work.manager, by, { act: 'place_certified', on: 'placement', id: place.id, code: paperKind });
    await this.places.tell(work, place.id, { act: 'confirmed', role: by.role, isOfGroup: true });
  }
}
