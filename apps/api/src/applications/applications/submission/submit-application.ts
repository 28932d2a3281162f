import { Injectable } from '@nestjs/common';
import { type Locale, NotFound, subjectOf } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { ApplicationInput } from '../../../core/applications/applications.dto.js';
import { draftFor, lockDrafts, ownDraft } from '../../../core/applications/own-drafts.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { SendApplication } from './send-application.js';

@Injectable()
export class SubmitApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly sending: SendApplication,
  ) {}

  /** Sends the content of the request and replaces a draft to the same offer or company. Returns the id of the application. */
  async submit(student: StudentPrincipal, input: ApplicationInput, locale: Locale): Promise<string> {
    const subject = subjectOf(input, this.clock.today());
    const { motivation, answers = [], cvFileId = null } = input;
    return this.outbox.transaction(async (work) => {
      await lockDrafts(work.manager, student.studentId);
      const draft = await draftFor(work.manager, student.studentId, subject);
      return this.sending.send(work, student, { subject, written: { motivation, answers, cvFileId }, draft }, locale);
    });
  }

  /** Sends a draft unchanged. Returns its id, which becomes that of the application. */
  async submitDraft(id: string, student: StudentPrincipal, locale: Locale): Promise<string> {
    return this.outbox.transaction(async (work) => {
      await lockDrafts(work.manager, student.studentId);
      const draft = await ownDraft(work.manager, id, student.studentId);
      if (!draft || draft.discardedAt !== null) throw new NotFound('not-found');
      const { offerId, companySiteId, kind, wantedFrom, wantedTo } = draft;
      const whom = offerId === null ? { siteId: companySiteId, kind, wantedFrom, wantedTo } : { offerId };
      return this.sending.send(work, student, { subject: subjectOf(whom, this.clock.today()), written: draft, draft }, locale);
    });
  }
}
