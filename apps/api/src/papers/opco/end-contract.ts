import { Injectable } from '@nestjs/common';
import { type Actor, partsOf } from '@seve/database';
import { Conflict, type FieldError, INITIATORS_OF, InvalidInput, type Locale, ruptureVerdict } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ContractLetters, lockPaperRow, lockPlacement, terminateContract } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { ContractFinder, OwnContract } from '../own-paper.js';
import { ruptureFactsOf } from '../views/contract-views.js';
import type { ContractRuptureInput } from './filing.dto.js';

/** Ends a contract before its last day (rupture), for the employer or the training centre. */
@Injectable()
export class EndContract {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ContractLetters,
  ) {}

  /** Idempotent. @throws InvalidInput for impossible days, Conflict with the first legal obstacle */
  async end(find: ContractFinder, input: ContractRuptureInput, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const row = await find(work.manager);
      await lockPlacement(work, row.placementId);
      const contract = await lockPaperRow(work, 'contract', row.id);
      if (contract.state === 'terminated') return;
      const errors = faultsOf(row, input, this.clock.today());
      if (errors.length > 0) throw new InvalidInput(errors);
      const verdict = ruptureVerdict(ruptureFactsOf(row, await partsOf(work.manager, 'contract', row.id)), input);
      const [first] = verdict.reasons;
      if (!verdict.ok && first !== undefined) {
        const { sentence, remedy, article } = first;
        throw new Conflict('agreement.unlawful', { reason: sentence[locale], remedy: remedy?.[locale] ?? '', article });
      }
      await terminateContract(work, contract, { rupture: { ...input }, today: this.clock.today() }, by);
      await this.letters.terminated(work, row.id);
    });
  }
}

function faultsOf(row: OwnContract, { ground, initiator, toldOn, endOn }: ContractRuptureInput, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!INITIATORS_OF[ground].includes(initiator)) errors.push({ path: 'initiator', code: 'contract.initiator' });
  if (toldOn > today) errors.push({ path: 'toldOn', code: 'contract.day-future' });
  if (endOn < toldOn) errors.push({ path: 'endOn', code: 'contract.end-before-told' });
  if (endOn > row.endOn) errors.push({ path: 'endOn', code: 'contract.end-after-term' });
  return errors;
}
