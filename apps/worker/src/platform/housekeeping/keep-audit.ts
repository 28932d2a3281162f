import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  type AuditCheck,
  auditHead,
  type ChainState,
  checkAudit,
  closeAuditMonths,
  coordinators,
  holdsHead,
  lastAuditCheck,
  noteAuditCheck,
  sealAudit,
} from '@seve/database';
import { AuditLedger } from '@seve/documents';
import { DAY_MS, dayInParis, HOUR_MS } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const CHECK_EVERY_MS = DAY_MS;
const ANCHOR_EVERY_MS = HOUR_MS;

/**
 * Seals new entries of the audit log at each pass of the schedule. Once an hour stores the head of the chain outside the database. Once a day,
 * and as soon as the last stored head is missing, verifies the whole chain against all stored heads and closes months older than a year.
 */
@Injectable()
export class KeepAudit {
  #anchoredAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly ledger: AuditLedger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async keep(): Promise<void> {
    const { manager } = this.dataSource;
    await sealAudit(this.dataSource);
    const last = await lastAuditCheck(manager);
    const isWhole = await this.anchor();
    const isDue = !last || Date.now() - last.checkedAt.getTime() >= CHECK_EVERY_MS;
    if (!isDue && (isWhole || last.brokenAt !== null)) return;
    const state = await checkAudit(manager, await this.ledger.read());
    if (state.head) await this.ledger.append({ day: this.clock.today(), ...state.head });
    await this.outbox.transaction(async (work) => {
      await noteAuditCheck(work.manager, state);
      if (this.isToTell(state, last)) await this.tell(work, state);
    });
    const { brokenAt, fault } = state;
    if (brokenAt === null) await closeAuditMonths(manager);
    else this.log.error({ brokenAt, fault }, 'the audit log was changed: its hash chain is broken');
  }

  /** Stores the head once an hour. Returns false when the chain does not contain the last stored head. */
  private async anchor(): Promise<boolean> {
    if (performance.now() - this.#anchoredAt < ANCHOR_EVERY_MS) return true;
    this.#anchoredAt = performance.now();
    const { manager } = this.dataSource;
    const [kept, head] = [(await this.ledger.read()).at(-1), await auditHead(manager)];
    if (kept !== undefined && !(await holdsHead(manager, kept))) return false;
    if (head !== null && head.number !== kept?.number) await this.ledger.append({ day: this.clock.today(), ...head });
    return true;
  }

  /**
   * Whether to report a fault: a new one, one earlier than the last, and the first of each month. A fault at the end of the chain moves on
   * with it and is not new.
   */
  private isToTell({ brokenAt, head }: ChainState, last: AuditCheck | null): boolean {
    const before = last?.brokenAt ?? null;
    if (brokenAt !== null) return before === null || BigInt(brokenAt) < BigInt(before);
    return head !== null && last !== null && dayInParis(last.checkedAt).slice(0, 7) !== this.clock.today().slice(0, 7);
  }

  private async tell(work: UnitOfWork, { brokenAt, fault, head }: ChainState): Promise<void> {
    const day = this.clock.today();
    const link = `${this.config.publicUrl}/journal`;
    for (const { address, accountId, locale, firstName } of await coordinators(work.manager))
      await work.write({
        ...letterParams('audit-chain', {
          firstName,
          day,
          head,
          fault: brokenAt !== null && fault !== null ? { at: brokenAt, kind: fault } : null,
          link,
        }),
        to: { address, accountId, locale },
        ...{ entityType: 'account', entityId: accountId, occurrence: `${day} ${brokenAt ?? 'head'}` },
      });
  }
}
