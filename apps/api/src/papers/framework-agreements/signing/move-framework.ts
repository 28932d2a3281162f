import { Injectable } from '@nestjs/common';
import { audit, FrameworkSignature, overlappingFramework, SYSTEM } from '@seve/database';
import { Conflict, otherSide, proposalFaults, requireNoFault, signingFaults } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { FrameworkLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { FrameworkSignatureInput } from '../frameworks.dto.js';
import { contactsOf, ownFramework, type Partner, signedBy } from '../own-framework.js';
import { leavePaper } from '../paper/leave-paper.js';
import { requireTwoPeople } from '../two-people.js';
import { textOf } from '../views/framework-views.js';
import { lockFor } from '../writing/write-framework.js';

/** A draft again: neither signature nor filed paper. */
const UNSIGNED = { signedText: null, textSha256: null, filedBy: null };

/** Proposals, signatures and ends of framework agreements, each once however often it is asked for. */
@Injectable()
export class MoveFramework {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
  ) {}

  /** The other side reads it, and is written to. @throws InvalidInput naming each fault */
  async propose(id: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const before = await ownFramework(work.manager, id, by.owner);
      if (before.state === 'proposed' && before.begunBy === by.owner.side) return;
      const { row, locked } = await lockFor(work, id, by.owner, 'propose');
      requireNoFault(proposalFaults(row, this.clock.today()));
      await movePaper(work, 'framework_agreement', locked, { to: 'proposed', act: 'propose', changes: { returnReason: null } }, by);
      await this.letters.proposed(work, id);
    });
  }

  /** Returns to the draft; a given signature and a waiting paper no longer count. */
  async takeBack(id: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const before = await ownFramework(work.manager, id, by.owner);
      if (before.state === 'draft') return;
      const { locked } = await lockFor(work, id, by.owner, 'take_back');
      await work.manager.delete(FrameworkSignature, { frameworkAgreementId: id });
      await leavePaper(work, id);
      await movePaper(work, 'framework_agreement', locked, { to: 'draft', act: 'take_back', changes: UNSIGNED }, by);
    });
  }

  /** Asks the side that wrote it for changes; a signature that was given falls away. */
  async return(id: string, reason: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { locked } = await lockFor(work, id, by.owner, 'return');
      await work.manager.delete(FrameworkSignature, { frameworkAgreementId: id });
      await leavePaper(work, id);
      const changes = { ...UNSIGNED, returnReason: reason };
      await movePaper(work, 'framework_agreement', locked, { to: 'draft', act: 'return', changes, comment: reason }, by);
      await this.letters.returned(work, id);
    });
  }

  /**
   * Signs for one's side the text that was read. The first signature freezes the text; with the second it is signed, and runs at once where its
   * first day has come. @throws Conflict for a text that has changed since, for years that another agreement of both sides covers, or for the
   * person who signed for the other side
   */
  async sign(id: string, { name, function: post, textSha256 }: FrameworkSignatureInput, by: Partner): Promise<void> {
    const { side } = by.owner;
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const before = await ownFramework(manager, id, by.owner);
      await lockPaperRow(work, 'framework_agreement', id);
      if (signedBy(await ownFramework(manager, id, by.owner)).includes(side)) return;
      const { row, locked } = await lockFor(work, id, by.owner, 'sign');
      requireNoFault(signingFaults(row, contactsOf(row), this.clock.today()));
      const read = textOf(row);
      if (read.textSha256 !== textSha256) throw new Conflict('framework.text-changed');
      const given = await manager.findOneBy(FrameworkSignature, { frameworkAgreementId: id, side: otherSide(side) });
      const isLast = given !== null;
      if (given !== null) await requireTwoPeople(manager, given.accountId, by.accountId);
      if (isLast && (await overlappingFramework(manager, row)) !== null) throw new Conflict('framework.years-taken');
      await manager.insert(FrameworkSignature, {
        frameworkAgreementId: id,
        side,
        accountId: by.accountId,
        name,
        function: post,
        textSha256,
      });
      if (isLast) await leavePaper(work, id);
      const changes = { signedText: read.text, textSha256: read.textSha256, ...(isLast && { filedBy: null }) };
      await movePaper(work, 'framework_agreement', locked, { to: isLast ? 'signed' : 'proposed', act: 'sign', changes }, by);
      const { schoolId, companyId } = before;
      await audit(manager, by, { act: 'framework_signed', on: 'framework_agreement', id, schoolId, companyId });
      if (!isLast) return;
      if (row.startOn <= this.clock.today())
        await movePaper(work, 'framework_agreement', { id, state: 'signed' }, { to: 'running', act: 'begin' }, SYSTEM);
      await this.letters.signed(work, id);
    });
  }

  /** Ends it before its day; the other side is told why, and the company which offers stay reserved. */
  async end(id: string, reason: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, locked } = await lockFor(work, id, by.owner, 'end_early');
      const changes = { endedOn: this.clock.today(), endedBy: by.owner.side, endReason: reason };
      await movePaper(work, 'framework_agreement', locked, { to: 'ended', act: 'end_early', changes, comment: reason }, by);
      const { schoolId, companyId } = row;
      await audit(work.manager, by, { act: 'framework_ended', on: 'framework_agreement', id, schoolId, companyId });
      await this.letters.ended(work, id);
    });
  }
}
