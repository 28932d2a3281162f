import { Injectable } from '@nestjs/common';
import { type Actor, ContractAmendment, recordEdit } from '@seve/database';
import {
  type AmendingParty,
  amendedContract,
  amendedFields,
  Conflict,
  type ContractAmendmentChanges,
  InvalidInput,
  type Locale,
  missingInAmendment,
  namedMasters,
  openedFields,
  requireSeatsApart,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ContractAmendmentLetters, keepWordsOfPart, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import { onlyOpened } from '../../agreements/amendments/only-opened.js';
import type { AgreementDaysInput } from '../../agreements/parts/parts.dto.js';
import type { ContractFinder } from '../own-contract.js';
import { requireContractDay } from './begin-contract-amendment.js';
import type { CfaAmendmentInput, EmployerAmendmentInput } from './contract-amendments.dto.js';
import { amendedContractOf, type FoundContractAmendment, lockFoundContract } from './own-contract-amendment.js';

/** Each side fills the fields that the motives open, and says when it has done. */
@Injectable()
export class FillContractAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ContractAmendmentLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for a closed field or impossible days, Conflict once the employer may not write any more */
  async saveEmployer(find: ContractFinder, id: string, input: EmployerAmendmentInput, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFoundContract(work, find, id);
      const { motives, changes, state } = found.amendment;
      if (state !== 'draft') throw new Conflict('amendment.part-done');
      const opened = onlyOpened(openedFields(motives, 'employer'), input.content);
      await requireApart(work, found, 'employer', opened);
      const days = await this.daysOf(work, found, input.days, locale);
      await save(work, found.amendment, input.version, { ...changes, employer: namedMasters(motives, opened), ...days }, by);
    });
  }

  /** @throws InvalidInput for a closed field or impossible days, Conflict once the training centre may not write any more */
  async saveCfa(find: ContractFinder, id: string, input: CfaAmendmentInput, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFoundContract(work, find, id);
      const { motives, changes, state } = found.amendment;
      if (state !== 'draft' && state !== 'company_done') throw new Conflict('amendment.part-done');
      const cfa = onlyOpened(openedFields(motives, 'cfa'), input.content);
      await requireApart(work, found, 'cfa', cfa);
      requireContractDay(found.row, input.effectiveOn);
      const days = await this.daysOf(work, found, input.days, locale);
      await save(work, found.amendment, input.version, { ...changes, cfa, ...days }, by, input.effectiveOn);
    });
  }

  /** Nothing happens the second time. @throws InvalidInput with each field that would be empty */
  async completeEmployer(find: ContractFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFoundContract(work, find, id);
      const { amendment, row } = found;
      if (amendment.state === 'company_done') return;
      await requireFilled(work, found, 'employer');
      await movePaper(work, 'contract_amendment', amendment, { to: 'company_done', act: 'fill_host_part', changes: { remark: null } }, by);
      await this.letters.toSchool(work, amendment);
      const about = { act: 'amend', entityType: 'contract', entityId: row.id, people: row, by, today: this.clock.today() } as const;
      await keepWordsOfPart(work.manager, about, 'employer', amendment.changes.employer ?? {});
    });
  }

  /** Nothing happens the second time. @throws Conflict where nothing changes, or as long as the employer has not filled its part */
  async completeCfa(find: ContractFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFoundContract(work, find, id);
      const { amendment, row } = found;
      if (amendment.state === 'school_done') return;
      if (amendment.state === 'draft') throw new Conflict('contract.employer-first');
      await requireFilled(work, found, 'cfa');
      const before = (await amendedContractOf(work.manager, row)).before(amendment);
      if (amendedFields('contract', before, amendment.changes, 'fr').length === 0) throw new Conflict('amendment.nothing-changes');
      await movePaper(work, 'contract_amendment', amendment, { to: 'school_done', act: 'fill_school_part' }, by);
    });
  }

  /** Days as they would be, where the motives are about them. A contract that runs keeps its first day. */
  private async daysOf(
    { manager }: UnitOfWork,
    { row, amendment: { motives } }: FoundContractAmendment,
    days: AgreementDaysInput | undefined,
    locale: Locale,
  ): Promise<Pick<ContractAmendmentChanges, 'days'>> {
    if (!motives.includes('dates') || days === undefined) return {};
    const { startOn, endOn } = days;
    if (endOn < startOn) throw new InvalidInput([{ path: 'days.endOn', code: 'contract.end-first' }]);
    if (endOn < this.clock.today()) throw new InvalidInput([{ path: 'days.endOn', code: 'contract-amendment.end-past' }]);
    if (row.placementState !== 'signed' && startOn !== row.startOn)
      throw new InvalidInput([{ path: 'days.startOn', code: 'amendment.begun' }]);
    await requireFreeDays(manager, row.studentId, days, locale, row.placementId);
    return { days: { startOn, endOn } };
  }
}

async function save(
  { manager }: UnitOfWork,
  amendment: ContractAmendment,
  version: number,
  changes: ContractAmendmentChanges,
  by: Actor,
  effectiveOn = amendment.effectiveOn,
): Promise<void> {
  const edit = { entityType: 'contract_amendment' as const, entityId: amendment.id };
  const before = { ...amendment.changes, effectiveOn: amendment.effectiveOn };
  const changed = await recordEdit<object>(manager, by, { ...edit, before, after: { ...changes, effectiveOn } });
  if (changed.length === 0) return;
  if (amendment.version !== version) throw new Conflict('agreement.part-moved');
  await manager.update(ContractAmendment, { id: amendment.id }, { changes: changes as object, effectiveOn, version: version + 1 });
}

/** @throws InvalidInput for the address of another seat, on the contract as the amendment would make it */
async function requireApart(
  { manager }: UnitOfWork,
  { row, amendment }: FoundContractAmendment,
  party: AmendingParty,
  content: object,
): Promise<void> {
  const { parts } = amendedContract((await amendedContractOf(manager, row)).before(amendment), amendment.changes);
  requireSeatsApart(party, content, { parts, student: row.student });
}

async function requireFilled({ manager }: UnitOfWork, { row, amendment }: FoundContractAmendment, party: AmendingParty): Promise<void> {
  const { motives, changes } = amendment;
  const { parts } = amendedContract((await amendedContractOf(manager, row)).before(amendment), changes);
  const missing = missingInAmendment(party, motives, parts, { kind: row.kind }).map((field) => `content.${field}`);
  if (party === 'cfa' && motives.includes('dates') && !changes.days) missing.push('days');
  if (missing.length > 0) throw new InvalidInput(missing.map((path) => ({ path, code: 'contract.field-missing' })));
}
