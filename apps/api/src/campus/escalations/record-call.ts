import { Injectable } from '@nestjs/common';
import { Application, Escalation, EscalationCall, type Offer, SYSTEM } from '@seve/database';
import {
  addDays,
  type CallOutcome,
  type CivilDate,
  type FieldError,
  InvalidInput,
  isOnline,
  isPending,
  NotFound,
  PROMISE_DAYS_MAX,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, endOffer, lockOffer, moveEscalation } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { lockApplication } from '../../core/applications/own-application.js';
import { RefuseByPhone } from '../../core/applications/refuse-by-phone.js';
import type { Principal } from '../../http/session/principal.js';
import type { CallInput } from './escalations.dto.js';
import { lockCase } from './lock-case.js';

type Call = Required<{ [Name in keyof CallInput]: NonNullable<CallInput[Name]> | null }> & {
  outcome: CallOutcome;
  spokeTo: string;
  note: string;
};

/** Outcomes of a call that the company answered. */
const SPOKEN: readonly CallOutcome[] = ['will_answer', 'refuses', 'filled'];

/**
 * Notes a call to the company. A refusal or a filled offer is recorded as the answer; after any other outcome the company is called again.
 */
@Injectable()
export class RecordCall {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    private readonly refusing: RefuseByPhone,
  ) {}

  /** @throws InvalidInput naming the fields that the outcome requires; Conflict once the case is closed. */
  async record(id: string, by: Principal, input: CallInput): Promise<void> {
    const call = { reason: null, promisedOn: null, ...input, spokeTo: input.spokeTo ?? '', note: input.note ?? '' };
    requireWhole(call, this.clock.today());
    await this.outbox.transaction(async (work) => {
      const { applicationId, offerId } = await this.subject(work, id);
      const offer = call.outcome === 'filled' ? await this.offerToFill(work, offerId) : null;
      await lockApplication(work.manager, applicationId);
      const one = await lockCase(work.manager, id);
      const { reason } = call;
      // The refusal is noted by a service of its own, because a refusal that a teacher notes from the phone has no case.
      if (reason !== null && call.outcome === 'refuses') await this.refusing.refuseIn(work, applicationId, by, { ...call, reason });
      else await this.note(work, id, by, call);
      // The company is the author of the answer; the call records who heard it.
      if (offer) await endOffer(work, offer, { to: 'filled', channel: 'elsewhere' }, SYSTEM, this.letters);
      else if (isPending(call.outcome)) await this.wait(work, one, by, call.promisedOn);
    });
  }

  /** Returns the ids needed to lock offer and application before the case, the lock order used everywhere. */
  private async subject({ manager }: UnitOfWork, id: string): Promise<{ applicationId: string; offerId: string | null }> {
    const found = await manager.findOne(Escalation, { where: { id }, relations: { application: true } });
    if (!found) throw new NotFound('not-found');
    return { applicationId: found.applicationId, offerId: found.application.offerId };
  }

  /** Returns the offer to mark as filled, which ends all applications waiting for it. @throws InvalidInput without an offer online */
  private async offerToFill({ manager }: UnitOfWork, offerId: string | null): Promise<Offer> {
    if (offerId === null) throw new InvalidInput([{ path: 'outcome', code: 'escalation.no-offer' }]);
    const offer = await lockOffer(manager, offerId);
    if (!isOnline(offer.status)) throw new InvalidInput([{ path: 'outcome', code: 'escalation.offer-ended' }]);
    return offer;
  }

  /** Puts the case back on the list after the promised day, or tomorrow. */
  private async wait(
    { manager }: UnitOfWork,
    one: Escalation,
    { accountId, role }: Principal,
    promisedOn: CivilDate | null,
  ): Promise<void> {
    const today = this.clock.today();
    const changes = { assigneeAccountId: one.assigneeAccountId ?? accountId, reopensOn: addDays(promisedOn ?? today, 1) };
    await moveEscalation(manager, one, { to: 'called', act: 'call', changes }, { accountId, role });
    // The application must not end before the promised day: its deadline is read again.
    if (promisedOn !== null) await manager.update(Application, { id: one.applicationId }, { clockOn: today });
  }

  private async note(
    { manager }: UnitOfWork,
    escalationId: string,
    by: Principal,
    { outcome, spokeTo, note, promisedOn }: Call,
  ): Promise<void> {
    const row = { id: uuid(), escalationId, callerAccountId: by.accountId, outcome, spokeTo, note, promisedOn };
    await manager.insert(EscalationCall, { ...row, calledAt: () => 'clock_timestamp()' });
  }
}

/** @throws InvalidInput naming each missing field that the outcome requires. */
function requireWhole({ outcome, spokeTo, promisedOn, reason }: Call, today: CivilDate): void {
  const errors: FieldError[] = [];
  if (SPOKEN.includes(outcome) && spokeTo.length < 2) errors.push({ path: 'spokeTo', code: 'escalation.spoke-to-missing' });
  if (outcome === 'refuses' && reason === null) errors.push({ path: 'reason', code: 'escalation.reason-missing' });
  if (outcome === 'will_answer') errors.push(...promiseFaults(promisedOn, today));
  else if (promisedOn !== null) errors.push({ path: 'promisedOn', code: 'escalation.promise-needless' });
  if (errors.length > 0) throw new InvalidInput(errors);
}

function promiseFaults(day: CivilDate | null, today: CivilDate): FieldError[] {
  if (day === null) return [{ path: 'promisedOn', code: 'escalation.promise-missing' }];
  if (day <= today) return [{ path: 'promisedOn', code: 'escalation.promise-past' }];
  if (day > addDays(today, PROMISE_DAYS_MAX))
    return [{ path: 'promisedOn', code: 'escalation.promise-far', values: { days: PROMISE_DAYS_MAX } }];
  return [];
}
