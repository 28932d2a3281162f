import { Injectable } from '@nestjs/common';
import { GuardianConsent, guardianDecision } from '@seve/database';
import { Conflict, GUARDIAN_CONSENT_VERSION, isUnderGuardianConsent, type Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { TellTeacher } from '../../core/people/guardians/tell-teacher.js';
import type { GuardianDecisionInput, GuardianPageView } from './guardian-pages.dto.js';
import { GuardianPagesService } from './guardian-pages.service.js';

/** Records or withdraws the consent of a guardian to what a child under 15 cannot decide alone. */
@Injectable()
export class DecideGuardianConsent {
  constructor(
    private readonly outbox: Outbox,
    private readonly pages: GuardianPagesService,
    private readonly teacher: TellTeacher,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds the decision to the earlier ones and tells the referent teacher. @throws NotFound for a link that no longer works; Conflict when
   * the consent text has changed, the school has not confirmed this guardian, or the child is old enough to decide alone.
   */
  async decide({ token, purpose, given, consentTextVersion }: GuardianDecisionInput, locale: Locale): Promise<GuardianPageView> {
    if (consentTextVersion !== GUARDIAN_CONSENT_VERSION) throw new Conflict('consent.text-changed');
    const decided = await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const child = await this.pages.lockChild(manager, token);
      if (!child.isConfirmed) throw new Conflict('guardian.unconfirmed');
      if (!isUnderGuardianConsent(child.birthDate, this.clock.today())) throw new Conflict('guardian.decides-alone');
      const { studentId, place, guardianFirstName, guardianLastName } = child;
      const before = await guardianDecision(manager, child, purpose);
      if (before?.given === given) return child;
      const id = uuid();
      const guardianName = `${guardianFirstName} ${guardianLastName}`;
      await manager.insert(GuardianConsent, { id, studentId, place, purpose, guardianName, given, textVersion: consentTextVersion });
      await this.teacher.tell(work, child, given ? 'agreed' : 'refused', id);
      return child;
    });
    return this.pages.viewOf(decided, locale);
  }
}
