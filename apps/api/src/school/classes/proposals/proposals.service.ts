import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { ApplicationDraft, type Offer, type ProposedPeople, peopleOfProposal, proposalsOfStudent, recordMoves } from '@seve/database';
import { Conflict, type Locale, NotFound, type ProposalOutcome } from '@seve/domain';
import { type NewEmail, Outbox, type UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { lockDrafts } from '../../../core/applications/own-drafts.js';
import { requireOpenOffer, requireSeenOffer } from '../../../core/applications/receiver.js';
import { pairsOfOffer } from '../../../core/matching/pairs.js';
import { type OwnStudent, ownClass, ownStudent } from '../../../core/school/own-class.js';
import type { TeacherPrincipal } from '../../../http/session/principal.js';
import { objectionsTo } from './objections-to.js';
import type { ClassProposalInput, ProposalInput, ProposalResult, ProposalView } from './proposals.dto.js';

const REFUSALS: Record<Exclude<ProposalOutcome, 'proposed'>, string> = {
  already_applied: 'proposal.already-applied',
  already_begun: 'proposal.already-begun',
  already_placed: 'proposal.already-placed',
  other_kind: 'proposal.other-kind',
  not_lawful: 'proposal.not-lawful',
};

interface Proposing {
  offer: Offer;
  message: string;
  teacher: TeacherPrincipal;
}

/** Lets a teacher propose an offer to a student, who sends the application or dismisses it. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async list(of: OwnStudent, teacher: TeacherPrincipal): Promise<ProposalView[]> {
    const { id } = await ownStudent(this.dataSource.manager, of, teacher);
    return proposalsOfStudent(this.dataSource.manager, id);
  }

  /** Proposes an offer to one student. @throws Conflict for a student who could not send the application, or has already begun one. */
  async propose({ id, studentId }: OwnStudent, input: ProposalInput, teacher: TeacherPrincipal, locale: Locale): Promise<ProposalView[]> {
    const [result] = await this.proposeEach(id, { ...input, studentIds: [studentId] }, teacher, locale);
    if (result && result.outcome !== 'proposed') throw new Conflict(REFUSALS[result.outcome], { reason: result.reason ?? '' });
    return this.list({ id, studentId }, teacher);
  }

  /** Proposes to several students at once. Returns for each the proposal, or the reason why there is none. */
  async proposeEach(
    id: string,
    { offerId, studentIds, message }: ClassProposalInput,
    teacher: TeacherPrincipal,
    locale: Locale,
  ): Promise<ProposalResult[]> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const group = await ownClass(manager, id, teacher);
      const offer = await requireSeenOffer(manager, offerId, teacher.schoolId);
      const today = this.clock.today();
      await requireOpenOffer(manager, offer, today);
      const people = await peopleOfProposal(manager, { classGroupId: group.id, offerId, studentIds });
      if (people.length !== studentIds.length) throw new NotFound('not-found');
      // Locks all drafts before any write: otherwise a student who sends one meanwhile would wait for the offer, and this would wait for
      // that student.
      for (const { studentId } of people) await lockDrafts(manager, studentId);
      const pairs = await pairsOfOffer(manager, offer.id, studentIds, today, true);
      const objections = await objectionsTo(manager, { studentIds, offer, today, locale, pairs });
      const results: ProposalResult[] = [];
      for (const person of people) {
        const { studentId } = person;
        const objection = objections.get(studentId);
        if (!objection) await this.proposeTo(work, person, { offer, message, teacher });
        results.push({ studentId, ...(objection ?? { outcome: 'proposed', reason: null }) });
      }
      return results.sort((one, other) => studentIds.indexOf(one.studentId) - studentIds.indexOf(other.studentId));
    });
  }

  /** Proposes to one student, whose drafts must be locked. A dismissed proposal may be made again, as a new one. */
  private async proposeTo(work: UnitOfWork, person: ProposedPeople, { offer, message, teacher }: Proposing): Promise<void> {
    const { manager } = work;
    const { studentId } = person;
    await manager.delete(ApplicationDraft, { studentId, offerId: offer.id });
    const id = uuid();
    await manager.insert(ApplicationDraft, {
      id,
      studentId,
      offerId: offer.id,
      companySiteId: offer.companySiteId,
      origin: 'teacher_proposed',
      proposedByAccountId: teacher.accountId,
      proposal: message,
    });
    await recordMoves(manager, teacher, { entityType: 'application', entityId: id, from: null, to: 'draft', act: 'propose' });
    await work.write(this.letter(id, person, { message, teacher }));
  }

  private letter(id: string, person: ProposedPeople, { message, teacher }: Omit<Proposing, 'offer'>): NewEmail {
    const { student, offerTitle, companyName, communeInsee } = person;
    const { accountId, address, locale, firstName } = student;
    return {
      ...letterParams('application-proposed', {
        firstName,
        teacherName: `${teacher.firstName} ${teacher.lastName}`,
        offerTitle,
        companyName,
        communeName: communeName(communeInsee),
        message: message || null,
        link: `${this.config.publicUrl}/mes-candidatures`,
      }),
      to: { accountId, address, locale },
      entityType: 'application',
      entityId: id,
    };
  }
}
