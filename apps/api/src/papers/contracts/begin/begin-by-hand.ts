import { Injectable } from '@nestjs/common';
import { ofClassesSeen, Placement, Student } from '@seve/database';
import { Conflict, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { beginPaper, ContractLetters } from '@seve/lifecycles';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { ContractFinder } from '../own-contract.js';
import type { ContractBegun } from '../views/contracts.dto.js';

/** Begins a contract by hand. */
@Injectable()
export class BeginContractByHand {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ContractLetters,
  ) {}

  /** @throws NotFound for a place of another school, Conflict where none is due or one has begun */
  async begin(placementId: string, by: SchoolPrincipal): Promise<ContractBegun> {
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
      const id = await beginPaper(work, 'contract', placementId, by);
      if (id === null) throw new Conflict('contract.none-due');
      return { id, isHostAsked: await this.letters.askToFill(work, id, { isReminder: false }) };
    });
  }

  /** Sends the employer another link. @throws Conflict once its part is complete, or where no address is known or the company is suspended */
  async ask(find: ContractFinder): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id, state, companyStatus } = await find(work.manager);
      if (state !== 'preparing' && state !== 'changes_requested') throw new Conflict('agreement.part-done');
      if (companyStatus === 'suspended') throw new Conflict('place.host-suspended');
      if (!(await this.letters.askToFill(work, id, { isReminder: true }))) throw new Conflict('agreement.host-unreachable');
    });
  }
}
