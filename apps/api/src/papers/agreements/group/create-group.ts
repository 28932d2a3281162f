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
import { columnsOfHost, hostOfPlace, type PlaceHost, requireHostName } from '../../../core/placements/place-host.js';
import { requireHostAddress } from '../../../core/placements/require-host-address.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { AgreementGroupInput, GroupCheck, GroupCreated, GroupLine } from './group.dto.js';
import { type JudgedLine, judgeGroup } from './judge-group.js';

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

  /** What each line would do, and what stands in its way. Changes nothing. @throws InvalidInput for impossible days */
  async check(input: AgreementGroupInput, by: SchoolPrincipal, locale: Locale): Promise<GroupCheck> {
    const { manager } = this.dataSource;
    const host = await this.read(input, by);
    const { quota, lines } = await judgeGroup(manager, this.asked(input, host, by, locale));
    const ending = await this.endOverlapping.countEach(manager, input.studentIds, input);
    return {
      knownHost: host.site?.company.name ?? null,
      isHostAsked: host.contactEmail !== null || host.site?.company.status === 'verified',
      quota,
      lines: lines.map(({ line }) => ({
        ...line,
        endingApplications: line.outcome === 'ready' ? (ending.get(line.studentId) ?? 0) : 0,
      })),
    };
  }

  /**
   * Each line in a transaction of its own: one that fails says why, and the others go on. The host gets one letter for all. The same request
   * again begins nothing again.
   */
  async create(input: AgreementGroupInput, by: SchoolPrincipal, locale: Locale): Promise<GroupCreated> {
    const host = await this.read(input, by);
    const { lines } = await judgeGroup(this.dataSource.manager, this.asked(input, host, by, locale));
    const ready = new Map(lines.flatMap(({ line }) => (line.outcome === 'ready' ? [[line.studentId, uuid()] as const] : [])));
    await this.plan([...ready.values()]);
    const created: GroupLine[] = [];
    for (const { line } of lines) {
      const id = ready.get(line.studentId);
      const end = id === undefined ? line : await this.tryLine(input, { host, line, id }, by, locale);
      created.push({ ...end, endingApplications: 0 });
    }
    const begun = created.flatMap(({ agreementId }) => agreementId ?? []);
    return { isHostAsked: await this.outbox.transaction((work) => this.letters.askTogether(work, begun)), lines: created };
  }

  /** @throws NotFound for a student that is not theirs, InvalidInput for impossible days */
  private async read(input: AgreementGroupInput, by: SchoolPrincipal): Promise<PlaceHost> {
    const known = await studentsOfReader(this.dataSource.manager, input.studentIds, by);
    if (known.length !== input.studentIds.length) throw new NotFound('not-found');
    const today = this.clock.today();
    requireDeclaredDays(input, today);
    await this.names.requireHost(input);
    if (input.startOn < today) throw new InvalidInput([{ path: 'startOn', code: 'agreement.start-past' }]);
    if (input.paperOn > today) throw new InvalidInput([{ path: 'paperOn', code: 'place.paper-future' }]);
    const host = await hostOfPlace(this.dataSource.manager, input);
    requireHostName(host);
    return host;
  }

  private asked = (input: AgreementGroupInput, host: PlaceHost, reader: SchoolPrincipal, locale: Locale) => ({
    ...{ input, host, reader, locale, studentIds: input.studentIds, today: this.clock.today() },
  });

  /** In case this process ends between the lines and the letter. */
  private async plan(ids: readonly string[]): Promise<void> {
    const [first] = ids;
    if (first === undefined) return;
    const notBefore = new Date(Date.now() + ASKED_AFTER_MINUTES * 60_000);
    await this.outbox.transaction((work) =>
      work.enqueue('ask-host-of-group', { agreementIds: [...ids] }, { key: `ask-host_${first}`, notBefore }),
    );
  }

  private async tryLine(
    input: AgreementGroupInput,
    { host, line, id }: { host: PlaceHost; line: JudgedLine['line']; id: string },
    by: SchoolPrincipal,
    locale: Locale,
  ): Promise<JudgedLine['line']> {
    try {
      return await this.outbox.transaction((work) => this.createLine(work, input, { host, studentId: line.studentId, id }, by, locale));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const code = error instanceof InvalidInput ? (error.errors[0]?.code ?? error.code) : error.code;
      const words = isMessageCode(code) ? sentence(code, locale, error.values) : sentence('http.409', locale);
      return { ...line, outcome: 'refused', notes: [], reasons: [{ sentence: words, remedy: null, article: null }] };
    }
  }

  /** Locks the count of interns, the offers, then the student, in the order of all acts on places, and judges again under these locks. */
  private async createLine(
    work: UnitOfWork,
    input: AgreementGroupInput,
    { host, studentId, id }: { host: PlaceHost; studentId: string; id: string },
    by: SchoolPrincipal,
    locale: Locale,
  ): Promise<JudgedLine['line']> {
    const { manager } = work;
    const company = host.siren === null ? null : await manager.findOneBy(Company, { siren: host.siren });
    if (company !== null) await lockInternCount(manager, company.id);
    await requireHostAddress(manager, studentId, host.contactEmail, by);
    const offers = await this.endOverlapping.lockHeldOffers(work, studentId, null);
    await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
    const { lines } = await judgeGroup(manager, { ...this.asked(input, host, by, locale), studentIds: [studentId] });
    const [judged] = lines;
    if (judged === undefined || judged.line.outcome !== 'ready') return judged?.line as JudgedLine['line'];
    const placeId = judged.placeId ?? (await this.beginPlace(work, { input, host, studentId, hasTutor: judged.hasTutor }, by));
    const days = { startOn: input.startOn, endOn: input.endOn };
    await this.endOverlapping.endApplications(work, offers, {
      studentId,
      availability: await availabilityOf(manager, studentId),
      days,
      exceptId: null,
    });
    await this.certify(work, placeId, input, by);
    const tutorEmail = judged.hasTutor && input.tutorName ? (input.tutorEmail ?? null) : null;
    const agreementId = await beginPaper(work, 'agreement', placeId, by, { id, tutorEmail });
    if (agreementId === null) throw new Error(`no agreement is due for placement ${placeId}`);
    return { ...judged.line, outcome: 'created', agreementId };
  }

  private beginPlace(
    work: UnitOfWork,
    { input, host, studentId, hasTutor }: { input: AgreementGroupInput; host: PlaceHost; studentId: string; hasTutor: boolean },
    by: SchoolPrincipal,
  ): Promise<string> {
    const { kind, weeklyMinutes, hazards, startOn, endOn } = input;
    const tutorName = hasTutor ? (input.tutorName ?? null) : null;
    const place = { studentId, kind, startOn, endOn, weeklyMinutes, hazards, tutorName, contactCheckedAt: () => 'now()' };
    return beginPlacement(
      work,
      {
        ...place,
        ...{ source: 'declared', state: 'declared', declaredByAccountId: by.accountId },
        ...columnsOfHost(host),
      },
      by,
    );
  }

  /** Confirms a declared place on the paper that the school has seen; a place confirmed by the host stays unchanged. */
  private async certify(
    work: UnitOfWork,
    placeId: string,
    { paperKind, paperOn }: AgreementGroupInput,
    by: SchoolPrincipal,
  ): Promise<void> {
    const place = await work.manager.findOneByOrFail(Placement, { id: placeId });
    if (place.state !== 'declared') return;
    const changes = { paperKind, paperOn };
    await movePlacement(work, place, { to: 'agreed', act: 'confirm_on_paper', changes }, { ...by, via: 'paper' });
    await audit(work.manager, by, { act: 'place_certified', on: 'placement', id: place.id, code: paperKind });
    await this.places.tell(work, place.id, { act: 'confirmed', role: by.role, isOfGroup: true });
  }
}
