import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type ClassGroup, Membership } from '@seve/database';
import type { CivilDate, ClassEntrusting } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../../http/session/principal.js';

interface Entrusting {
  how: ClassEntrusting;
  /** First and last day of a delegation. */
  from: CivilDate | null;
  until: CivilDate | null;
  /** Number of students to follow; absent for the whole class. */
  count?: number;
}

/** Tells a teacher that a class is entrusted to them, permanently or for a time. */
@Injectable()
export class ClassLetters {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Returns the letter; empty for teachers who entrust a class to themselves. */
  async entrusted(
    manager: EntityManager,
    { id: classId, name: className }: ClassGroup,
    teacherId: string,
    by: SchoolPrincipal,
    { how, from, until, count = 0 }: Entrusting,
  ): Promise<NewEmail[]> {
    const teacher = await manager.findOne(Membership, { where: { id: teacherId }, relations: { account: true } });
    if (!teacher || teacher.accountId === by.accountId) return [];
    const { id: accountId, email: address, firstName, locale } = teacher.account;
    const link = `${this.config.publicUrl}/classes/${classId}`;
    const byName = `${by.firstName} ${by.lastName}`;
    return [
      {
        ...letterParams('class-entrusted', { firstName, className, byName, how, from, until, count, link }),
        to: { address, accountId, locale },
        entityType: 'class_group',
        entityId: classId,
        occurrence: `${teacherId} ${this.clock.now().toISOString()}`,
      },
    ];
  }
}
