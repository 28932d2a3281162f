import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { ClassGroup } from '@seve/database';
import { EVENING, instantOf, type JoinOutcome, type Locale, nextSlot } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import type { RosterPlace } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import { readCode } from './personal-code.js';

interface Inviter {
  teacherName: string;
  className: string;
  schoolName: string;
}

interface Told {
  accountId: string | null;
  email: string;
  firstName: string;
  locale: Locale;
}

/** Letters about a roster: to invited students, to the teacher of a doubtful sign-up, and to students whose sign-up the teacher decided. */
@Injectable()
export class RosterLetters {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Returns the address of the page where a personal code is entered; the code is kept out of server logs. */
  joinAddress(code?: string): string {
    return `${this.config.publicUrl}/rejoindre${code ? `#code=${readCode(code)}` : ''}`;
  }

  /** Invites a student; at most one letter a day for each student. */
  invitation(to: { id: string; firstName: string; address: string; locale: Locale; code: string }, by: Inviter): NewEmail {
    const { id, firstName, address, locale, code } = to;
    return {
      ...letterParams('roster-invitation', { ...by, firstName, code: readCode(code), link: this.joinAddress(code) }),
      to: { address, accountId: null, locale },
      entityType: 'student',
      entityId: id,
      occurrence: this.clock.today(),
    };
  }

  /**
   * Tells the referent teacher of each sign-up by class code: at once where it awaits a decision, in one letter of the evening where the
   * student is already in. Returns no letter for a personal code.
   */
  async cameByCode(manager: EntityManager, { studentId, state, code }: RosterPlace, classGroupId: string): Promise<NewEmail[]> {
    if (code === 'personal_code' && state === 'joined') return [];
    const group = await manager.findOne(ClassGroup, { where: { id: classGroupId }, relations: { referentTeacher: { account: true } } });
    if (!group) return [];
    const { id: accountId, email: address, firstName, locale } = group.referentTeacher.account;
    const link = `${this.config.publicUrl}/classes/${classGroupId}/inscriptions`;
    const evening = nextSlot(this.clock.now(), EVENING);
    const about =
      state === 'to_confirm'
        ? { entityType: 'student', entityId: studentId, occurrence: `${this.clock.today()} ${classGroupId}` }
        : { entityType: 'class_group', entityId: classGroupId, occurrence: evening.day, notBefore: instantOf(evening) };
    return [
      {
        ...letterParams('roster-to-confirm', { firstName, className: group.name, isIn: state === 'joined', link }),
        to: { address, accountId, locale },
        ...about,
      },
    ];
  }

  /** Tells a student whose sign-up waited what was decided. */
  decided({ accountId, email: address, firstName, locale }: Told, studentId: string, className: string, outcome: JoinOutcome): NewEmail {
    const link = `${this.config.publicUrl}/${outcome === 'known' ? 'connexion' : ''}`;
    return {
      ...letterParams('roster-decided', { firstName, className, outcome, link }),
      to: { address, accountId, locale },
      entityType: 'student',
      entityId: studentId,
      occurrence: this.clock.now().toISOString(),
    };
  }
}
