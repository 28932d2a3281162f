import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { RecoveryCode, SecondStep } from '@seve/database';
import { RECOVERY_CODES } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { newRecoveryCode, recoveryHash, seal, unseal } from './sealed-secret.js';
import { intervalOfCode, newSecret } from './totp.js';

/** Second step of each account: a code of an authenticator application, or a recovery code. */
@Injectable()
export class SecondSteps {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  isOn(manager: EntityManager, accountId: string): Promise<boolean> {
    return manager.existsBy(SecondStep, { accountId, confirmedAt: Not(IsNull()) });
  }

  /**
   * Generates a secret that a first correct code has yet to confirm; replaces an unconfirmed one. Returns null when the second step is on.
   */
  async begin(manager: EntityManager, accountId: string): Promise<Buffer | null> {
    if (await this.isOn(manager, accountId)) return null;
    const secret = newSecret();
    const sealedSecret = seal(secret, accountId, this.config.secret);
    await manager.upsert(SecondStep, { accountId, sealedSecret, lastInterval: 0 }, ['accountId']);
    return secret;
  }

  /** Whether the code is correct and unused: each code is accepted once, by the clock of the database. */
  async accept(manager: EntityManager, accountId: string, code: string): Promise<boolean> {
    const { entities, raw } = await manager
      .createQueryBuilder(SecondStep, 'step')
      .addSelect('extract(epoch from clock_timestamp())', 'seconds')
      .where({ accountId })
      .getRawAndEntities<{ seconds: string }>();
    const [step] = entities;
    if (!step) return false;
    const secret = unseal(step.sealedSecret, accountId, this.config.secret);
    const interval = intervalOfCode(secret, code.replace(/\D/g, ''), Number(raw[0]?.seconds));
    if (interval === null) return false;
    const { affected } = await manager.update(SecondStep, { accountId, lastInterval: LessThan(interval) }, { lastInterval: interval });
    return affected === 1;
  }

  /** Whether the recovery code belongs to the account and is unused; marks it as used. */
  async acceptRecovery(manager: EntityManager, accountId: string, code: string): Promise<boolean> {
    const codeHash = recoveryHash(code, accountId, this.config.secret);
    const { affected } = await manager.update(RecoveryCode, { accountId, codeHash, usedAt: IsNull() }, { usedAt: () => 'now()' });
    return affected === 1;
  }

  /** Turns the second step on, after `accept`. */
  async confirm(manager: EntityManager, accountId: string): Promise<void> {
    await manager.update(SecondStep, { accountId }, { confirmedAt: () => 'now()' });
  }

  /** Generates new recovery codes, which replace the old ones. */
  async drawCodes(manager: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await manager.delete(RecoveryCode, { accountId });
    await manager.insert(
      RecoveryCode,
      codes.map((code) => ({ id: uuid(), accountId, codeHash: recoveryHash(code, accountId, this.config.secret) })),
    );
    return codes;
  }

  codesLeft(manager: EntityManager, accountId: string): Promise<number> {
    return manager.countBy(RecoveryCode, { accountId, usedAt: IsNull() });
  }

  /** Removes the second step. Returns whether there was one. */
  async remove(manager: EntityManager, accountId: string): Promise<boolean> {
    await manager.delete(RecoveryCode, { accountId });
    const { affected } = await manager.delete(SecondStep, { accountId, confirmedAt: Not(IsNull()) });
    return affected === 1;
  }
}
