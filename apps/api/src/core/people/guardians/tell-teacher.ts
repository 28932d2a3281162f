import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { GuardedChildRow, GuardianChildRow } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { guardiansWaitingLetter, linksAt } from '@seve/lifecycles';
import { type LetterParams, letterParams } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';

/** Letters to the referent teacher about what a guardian did through the link. */
@Injectable()
export class TellTeacher {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Tells the teacher that contacts await confirmation: at most once a day for each class, without names. */
  async tellWaiting(work: UnitOfWork, { classGroupId, className, referent }: GuardedChildRow): Promise<void> {
    if (referent === null || classGroupId === null || className === null) return;
    const to = { publicUrl: this.config.publicUrl, today: this.clock.today() };
    await work.write(guardiansWaitingLetter({ classGroupId, className, referent }, to));
  }

  /** Tells the teacher what the guardian did. `occurrence` distinguishes repeated acts. */
  async tell(work: UnitOfWork, child: GuardianChildRow, act: LetterParams['guardian-told']['act'], occurrence: string): Promise<void> {
    const { studentId, guardianFirstName, guardianLastName, firstName, lastName, className, classGroupId, referent } = child;
    if (referent === null) return;
    const { accountId, address, locale } = referent;
    await work.write({
      ...letterParams('guardian-told', {
        firstName: referent.firstName,
        act,
        studentName: `${firstName} ${lastName}`,
        guardianName: `${guardianFirstName} ${guardianLastName}`,
        className,
        link: linksAt(this.config.publicUrl).studentSheet(classGroupId, studentId),
      }),
      to: { accountId, address, locale },
      entityType: 'student',
      entityId: studentId,
      occurrence,
    });
  }
}
