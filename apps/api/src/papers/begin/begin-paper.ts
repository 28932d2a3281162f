import { Injectable } from '@nestjs/common';
import { ofClassesSeen, Placement, Student } from '@seve/database';
import { Conflict, NotFound, type PlacementPaperType } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { beginPaper } from '@seve/lifecycles';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { mayWrite, PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { PaperFinder } from '../own-paper.js';
import type { AgreementBegun } from '../views/agreements.dto.js';

/** Begins a paper by hand. */
@Injectable()
export class BeginPaper {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
  ) {}

  /** Begins the paper of a place. @throws NotFound for a place of another school, Conflict when no paper is due or one exists */
  async begin(type: PlacementPaperType, placementId: string, by: SchoolPrincipal): Promise<AgreementBegun> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const query = manager
        .createQueryBuilder(Placement, 'placement')
        .innerJoin('placement.student', 'student')
        .innerJoin('student.classGroup', 'classGroup')
        .where('placement.id = :placementId', { placementId });
      const placement = await ofClassesSeen(query, 'classGroup', { ...by, teacherId: null }).getOne();
      if (placement === null) throw new NotFound('not-found');
      await manager.findOneOrFail(Student, { where: { id: placement.studentId }, lock: { mode: 'pessimistic_write' } });
      const { noneDue } = PAPERS_OF_API[type];
      const id = await beginPaper(work, type, placementId, by);
      if (id === null) throw new Conflict(noneDue);
      return { id, isHostAsked: await this.letters.of({ type }).askToFill(work, id, { isReminder: false }) };
    });
  }

  /** Sends the host a new link. @throws Conflict when its part is complete, no address is known or the company is suspended */
  async ask(find: PaperFinder): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const own = await find(work.manager);
      if (!mayWrite(own.type, 'host', own.state)) throw new Conflict('agreement.part-done');
      if (own.companyStatus === 'suspended') throw new Conflict('place.host-suspended');
      if (!(await this.letters.of(own).askToFill(work, own.id, { isReminder: true }))) throw new Conflict('agreement.host-unreachable');
    });
  }
}
