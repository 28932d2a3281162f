import { Injectable } from '@nestjs/common';
import { ApplicationDraft, applicationsSent, availabilityOf, draftsOfStudent, offerCards, recordMoves } from '@seve/database';
import { NotFound, TooMany } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { draftToCompany, lockDrafts, ownDraft } from '../../../core/applications/own-drafts.js';
import { receivingSite, requireSeenOffer } from '../../../core/applications/receiver.js';
import { requireNotSent, requireNoUnsolicited } from '../../../core/applications/sending-guards.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { requireOwnCv } from '../submission/application-parts.js';
import { viewOfDraft } from './draft.view.js';
import type { CompanyDraftInput, DraftView, OfferDraftInput } from './drafts.dto.js';

/** Maximum number of drafts per student. */
const MOST = 50;

type Content = Partial<Omit<ApplicationDraft, 'id' | 'studentId'>>;

/** Drafts of applications: they reserve no seat, and only their student reads them. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  list({ studentId }: StudentPrincipal): Promise<DraftView[]> {
    return this.read(studentId);
  }

  /** Saves a draft without checking it; the last write wins. */
  async writeToOffer(offerId: string, { motivation, answers, cvFileId }: OfferDraftInput, student: StudentPrincipal): Promise<DraftView> {
    const { studentId } = student;
    const id = await this.write(studentId, async (manager) => {
      const { companySiteId } = await requireSeenOffer(manager, offerId, student.schoolId);
      requireNotSent(await applicationsSent(manager, studentId, offerId));
      const cv = await requireOwnCv(manager, cvFileId, studentId);
      const known = await manager.findOneBy(ApplicationDraft, { studentId, offerId });
      return { known, content: { offerId, companySiteId, motivation, answers: answers ?? [], cvFileId: cv } };
    });
    return this.find(studentId, id);
  }

  async writeToCompany(companyId: string, input: CompanyDraftInput, student: StudentPrincipal): Promise<DraftView> {
    const { studentId } = student;
    const { siteId = null, kind, motivation, wantedFrom = null, wantedTo = null } = input;
    const id = await this.write(studentId, async (manager) => {
      const site = await receivingSite(manager, { companyId, siteId });
      await requireNoUnsolicited(manager, { studentId, companyId });
      const cvFileId = await requireOwnCv(manager, input.cvFileId, studentId);
      const known = await draftToCompany(manager, studentId, companyId);
      const content = { companySiteId: site.id, origin: 'unsolicited' as const, kind, wantedFrom, wantedTo, motivation, cvFileId };
      return { known, content };
    });
    return this.find(studentId, id);
  }

  /** Discards a draft. A teacher's proposal is dismissed instead: the teacher sees that, and the student's text is deleted. */
  async discard(id: string, student: StudentPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await lockDrafts(manager, student.studentId);
      const draft = await ownDraft(manager, id, student.studentId);
      if (!draft || draft.discardedAt !== null) throw new NotFound('not-found');
      if (draft.proposedByAccountId === null) {
        await manager.delete(ApplicationDraft, { id });
        return;
      }
      const emptied = { motivation: '', answers: [], cvFileId: null };
      await manager.update(ApplicationDraft, { id }, { ...emptied, discardedAt: () => 'now()', updatedAt: () => 'now()' });
      const history = { entityType: 'application', entityId: id, from: 'draft', to: 'discarded', act: 'discard' } as const;
      await recordMoves(manager, student, history);
    });
  }

  private async write(
    studentId: string,
    prepare: (manager: EntityManager) => Promise<{ known: ApplicationDraft | null; content: Content }>,
  ): Promise<string> {
    return this.outbox.transaction(async ({ manager }) => {
      await lockDrafts(manager, studentId);
      const { known, content } = await prepare(manager);
      if (known) {
        // Writing to a dismissed proposal reopens it.
        const { origin: _kept, ...changes } = content;
        await manager.update(ApplicationDraft, { id: known.id }, { ...changes, discardedAt: null, updatedAt: () => 'clock_timestamp()' });
        return known.id;
      }
      const begun = await manager.countBy(ApplicationDraft, { studentId, discardedAt: IsNull() });
      if (begun >= MOST) throw new TooMany('application.draft-limit', { max: MOST });
      const id = uuid();
      await manager.insert(ApplicationDraft, { id, studentId, ...content });
      return id;
    });
  }

  private async find(studentId: string, id: string): Promise<DraftView> {
    const [view] = await this.read(studentId, id);
    if (!view) throw new NotFound('not-found');
    return view;
  }

  private async read(studentId: string, id: string | null = null): Promise<DraftView[]> {
    const { manager } = this.dataSource;
    const rows = await draftsOfStudent(manager, studentId, id);
    const offers = await offerCards(
      manager,
      rows.flatMap(({ offerId }) => offerId ?? []),
    );
    const availability = await availabilityOf(manager, studentId);
    const today = this.clock.today();
    return rows.map((row) => viewOfDraft(row, { offer: offers.find((offer) => offer.id === row.offerId) ?? null, availability, today }));
  }
}
