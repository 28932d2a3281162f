import { Injectable } from '@nestjs/common';
import { audit, type FrameworkRow, FrameworkSignature, SYSTEM } from '@seve/database';
import { Conflict, frameworkFaults, otherSide, proposalFaults, requireNoFault, signingFaults } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { FrameworkLetters, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { FrameworkSignatureInput } from './framework-inputs.dto.js';
import { textOf } from './framework-views.js';
import {
  contactsOf,
  leavePaper,
  lockFor,
  lockFramework,
  type Partner,
  requireFreeYears,
  requireNow,
  requireTwoPeople,
  signedBy,
} from './own-framework.js';

/** Columns of a draft without signature and filed paper. */
const UNSIGNED = { signedText: null, textSha256: null, filedBy: null };

/** Proposes, signs and ends framework agreements. */
@Injectable()
export class MoveFramework {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
  ) {}

  /** Proposes the draft to the other side and notifies it. Idempotent. @throws InvalidInput naming each fault */
  async propose(id: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, locked } = await lockFramework(work, id, by.owner);
      if (row.state === 'proposed' && row.begunBy === by.owner.side) return;
      requireNow(row, by.owner, 'propose');
      requireNoFault(proposalFaults(row, this.clock.today()));
      await movePaper(work, 'framework_agreement', locked, { to: 'proposed', act: 'propose', changes: { returnReason: null } }, by);
      await this.letters.proposed(work, id);
    });
  }

  /** Takes the proposal back to draft; deletes a given signature and replaces a waiting paper. Idempotent. */
  async takeBack(id: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, locked } = await lockFramework(work, id, by.owner);
      if (row.state === 'draft') return;
      requireNow(row, by.owner, 'take_back');
      await unsign(work, id);
      await movePaper(work, 'framework_agreement', locked, { to: 'draft', act: 'take_back', changes: UNSIGNED }, by);
    });
  }

  /** Returns the proposal to its author's side for changes; deletes a given signature and replaces a waiting paper. */
  async return(id: string, reason: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { locked } = await lockFor(work, id, by.owner, 'return');
      await unsign(work, id);
      const changes = { ...UNSIGNED, returnReason: reason };
      await movePaper(work, 'framework_agreement', locked, { to: 'draft', act: 'return', changes, comment: reason }, by);
      await this.letters.returned(work, id);
    });
  }

  /**
   * Signs the text that was read, for one side. The first signature freezes the text. The second makes the agreement signed, or running if
   * its first day has come. Idempotent. @throws Conflict for a text changed since it was read, for years that another agreement of both
   * sides covers, or for the person who signed for the other side
   */
  async sign(id: string, { name, function: post, textSha256 }: FrameworkSignatureInput, by: Partner): Promise<void> {
    const { side } = by.owner;
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { row, locked } = await lockFramework(work, id, by.owner);
      if (signedBy(row).includes(side)) return;
      requireNow(row, by.owner, 'sign');
      // A text that is frozen already was complete when the first side signed it.
      const isFrozen = row.signedText !== null;
      requireNoFault(isFrozen ? frameworkFaults(row, this.clock.today()) : signingFaults(row, contactsOf(row), this.clock.today()));
      const read = textOf(row);
      if (read.textSha256 !== textSha256) throw new Conflict('framework.text-changed');
      const given = await manager.findOneBy(FrameworkSignature, { frameworkAgreementId: id, side: otherSide(side) });
      const isLast = given !== null;
      if (given !== null) await requireTwoPeople(manager, given.accountId, by.accountId);
      if (isLast) await requireFreeYears(manager, row);
      const signature = { frameworkAgreementId: id, side, accountId: by.accountId, name, function: post, textSha256 };
      await manager.insert(FrameworkSignature, signature);
      if (isLast) await leavePaper(work, id);
      const changes = { signedText: read.text, textSha256: read.textSha256, ...(isLast && { filedBy: null }) };
      await movePaper(work, 'framework_agreement', locked, { to: isLast ? 'signed' : 'proposed', act: 'sign', changes }, by);
      await auditFramework(work, 'framework_signed', row, by);
      if (isLast) await this.signed(work, row);
    });
  }

  /** Follows the last signature: starts the agreement if its first day has come, and notifies both sides. */
  async signed(work: UnitOfWork, { id, startOn }: FrameworkRow, filedBy?: string): Promise<void> {
    if (startOn <= this.clock.today())
      await movePaper(work, 'framework_agreement', { id, state: 'signed' }, { to: 'running', act: 'begin' }, SYSTEM);
    await this.letters.signed(work, id, filedBy);
  }

  /** Ends the agreement early; tells the other side the reason, and the company which offers stay reserved. */
  async end(id: string, reason: string, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, locked } = await lockFor(work, id, by.owner, 'end_early');
      const changes = { endedOn: this.clock.today(), endedBy: by.owner.side, endReason: reason };
      await movePaper(work, 'framework_agreement', locked, { to: 'ended', act: 'end_early', changes, comment: reason }, by);
      await auditFramework(work, 'framework_ended', row, by);
      await this.letters.ended(work, id);
    });
  }
}

/** Deletes a given signature and marks a waiting paper as replaced. */
async function unsign(work: UnitOfWork, frameworkAgreementId: string): Promise<void> {
  await work.manager.delete(FrameworkSignature, { frameworkAgreementId });
  await leavePaper(work, frameworkAgreementId);
}

/** Records an action of one side in the audit log. */
export const auditFramework = (
  { manager }: UnitOfWork,
  act: 'framework_signed' | 'framework_ended',
  { id, schoolId, companyId }: FrameworkRow,
  by: Partner,
): Promise<void> => audit(manager, by, { act, on: 'framework_agreement', id, schoolId, companyId });
