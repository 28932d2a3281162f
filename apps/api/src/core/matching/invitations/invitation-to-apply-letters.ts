import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Addressee, type InvitedPeople, peopleOfInvitation } from '@seve/database';
import { invitationReadBy, isMinor } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { linksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';

export interface SentInvitation {
  id: string;
  pooledApplicationId: string | null;
  message: string;
  answerBy: string;
}

/** Tells the student who invites, to what and until when. Before 18 only the referent teacher gets the words of the company. */
@Injectable()
export class InvitationToApplyLetters {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
  ) {}

  async write(work: UnitOfWork, invitation: SentInvitation): Promise<void> {
    const people = await peopleOfInvitation(work.manager, invitation.id);
    const reader = { isMinor: isMinor(people.birthDate, this.clock.today()) };
    await work.write(this.toStudent(people, invitation, reader), ...(reader.isMinor ? this.toTeacher(people, invitation) : []));
  }

  private toStudent(
    { student, offerTitle, companyName, communeInsee }: InvitedPeople,
    sent: SentInvitation,
    reader: { isMinor: boolean },
  ): NewEmail {
    const { id, pooledApplicationId, message, answerBy } = sent;
    const params = letterParams('application-invited', {
      firstName: student.firstName,
      offerTitle,
      companyName,
      communeName: communeName(communeInsee),
      isKnown: pooledApplicationId !== null,
      message: invitationReadBy(reader, message),
      isWithheld: reader.isMinor && message !== '',
      answerBy,
      link: `${this.config.publicUrl}/mes-invitations/${id}`,
    });
    return { ...params, ...about(id, student) };
  }

  /** Sends the letter to the teacher of a minor, for the minor's safety: regardless of the teacher's preferences. */
  private toTeacher(
    { teacher, student, lastName, className, classGroupId, ...people }: InvitedPeople,
    { id, message }: SentInvitation,
  ): NewEmail[] {
    if (teacher === null) return [];
    const params = letterParams('application-teacher-copy', {
      firstName: teacher.firstName,
      act: 'invited',
      studentName: `${student.firstName} ${lastName}`,
      className: className ?? '',
      offerTitle: people.offerTitle,
      companyName: people.companyName,
      words: message || null,
      link: linksAt(this.config.publicUrl).studentSheet(classGroupId, people.studentId),
    });
    return [{ ...params, ...about(id, teacher), occurrence: 'invited', preference: null }];
  }
}

const about = (id: string, { address, accountId, locale }: Addressee) => ({
  to: { address, accountId, locale },
  entityType: 'invitation_to_apply',
  entityId: id,
});
