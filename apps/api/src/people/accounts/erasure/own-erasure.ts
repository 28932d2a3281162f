import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { audit, blockersOfErasure, isKeptBySchool, personOf, readPerson, Student } from '@seve/database';
import { ErasureLedger, FileStore, finishErasure } from '@seve/documents';
import { Conflict, InvalidInput, type Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { eraseAccount } from '@seve/lifecycles';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isOneClickAccount, refuseOneClick } from '../../../core/people/one-click-accounts.js';
import type { Principal } from '../../../http/session/principal.js';
import { Proofs } from '../auth/proofs.js';
import type { ErasureView, KeptThing } from './erasure.dto.js';

/** Tables of personal data whose rows are kept, with the word that the owner reads for them. */
const KEPT_TABLES: Readonly<Record<string, KeptThing>> = {
  application: 'applications',
  placement: 'placements',
  report: 'reports',
  membership: 'roles',
  audit_entry: 'audit',
};
/** Tables whose rows are kept without content and name. */
const ANONYMOUS = ['account', 'student', 'invitation', 'interview', 'escalation_call'];

/** The right to erasure (article 17 of the GDPR). */
@Injectable()
export class OwnErasure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly proofs: Proofs,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly ledger: ErasureLedger,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async preview({ accountId, email }: Principal, locale: Locale): Promise<ErasureView> {
    const { manager } = this.dataSource;
    const student = await manager.findOneBy(Student, { accountId });
    const sections = await readPerson(manager, await personOf(manager, accountId));
    const kept = sections.flatMap(({ table, rows }) => {
      const kind = KEPT_TABLES[table.table];
      return kind ? [{ kind, rows: rows.length }] : [];
    });
    return {
      blockers: await blockersOfErasure(manager, accountId),
      deleted: sections
        .filter(({ table }) => table.erasure === 'deleted' || ANONYMOUS.includes(table.table))
        .map(({ table, rows }) => ({ title: table[locale], rows: rows.length })),
      kept: student && isKeptBySchool(student) ? [{ kind: 'roster', rows: 1 }, ...kept] : kept,
      isOneClick: isOneClickAccount(this.config, email),
    };
  }

  /**
   * Erases the account; the job `finish-erasure` deletes files that the disk refuses to delete after the commit. @throws InvalidInput for
   * the address of another account; Forbidden without a fresh proof; Conflict when something must be handed over first.
   */
  async execute(principal: Principal, meant: string): Promise<void> {
    const { accountId, email } = principal;
    if (meant !== email) throw new InvalidInput([{ path: 'email', code: 'account.other-email' }]);
    refuseOneClick(this.config, email);
    const id = uuid();
    const { files, studentId } = await this.outbox.transaction(async (work) => {
      const { manager } = work;
      await this.proofs.require(manager, principal);
      const [blocker] = await blockersOfErasure(manager, accountId);
      if (blocker) throw new Conflict(`erasure.${blocker}`);
      await audit(manager, principal, { act: 'erased', on: 'account', id: accountId });
      return eraseAccount(work, { id, accountId, reason: 'asked', now: this.clock.now() });
    });
    await finishErasure({ ledger: this.ledger, files: this.files }, { id, accountId, studentId, reason: 'asked' }, files).catch(
      (error: unknown) => this.log.error({ err: error, erasureId: id }, 'an erasure is left to the job finish-erasure'),
    );
  }
}
