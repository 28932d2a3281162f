import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { addSignatureEvent, SignatureCode } from '@seve/database';
import { Conflict, SIGNATURE_CODE_MINUTES, SIGNATURE_CODE_TRIES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type LockedPaper, SignatureLetters } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { isSame } from '../../http/session/same-secret.js';

const DIGITS = 6;

/** Codes by which a signatory shows to read the mail of the address that was asked. */
@Injectable()
export class SignatureCodes {
  constructor(
    private readonly letters: SignatureLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
  ) {}

  /** Sends a new code, in place of the one before. Returns until when it works. */
  async send(work: UnitOfWork, paper: LockedPaper, { link, at }: { link: string; at: Date }): Promise<Date> {
    const { manager } = work;
    const { signatory, version } = paper;
    if (signatory.email === null) throw new Conflict('signature.no-address');
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    await manager
      .createQueryBuilder()
      .insert()
      .into(SignatureCode)
      .values({
        signatoryId: signatory.id,
        codeHash: this.hashOf(signatory.id, code),
        tries: 0,
        usedAt: null,
        expiresAt: () => `now() + interval '${SIGNATURE_CODE_MINUTES} minutes'`,
      })
      .orUpdate(['code_hash', 'tries', 'used_at', 'expires_at'], ['signatory_id'])
      .execute();
    await addSignatureEvent(manager, version, { kind: 'code_sent', signatoryId: signatory.id, at, evidence: { email: signatory.email } });
    await this.letters.code(work, { signatory, version }, { code, link });
    return (await manager.findOneByOrFail(SignatureCode, { signatoryId: signatory.id })).expiresAt;
  }

  /** Uses up the code. Returns false for a wrong one, which is counted: the caller commits. @throws Conflict where none works any more */
  async use({ manager }: UnitOfWork, signatoryId: string, code: string): Promise<boolean> {
    const [open] = await manager.query<SignatureCode[]>(
      `select code_hash as "codeHash", tries from signature_code
       where signatory_id = $1 and used_at is null and expires_at > now() and tries < $2 for update`,
      [signatoryId, SIGNATURE_CODE_TRIES],
    );
    if (open === undefined) throw new Conflict('signature.code-over');
    if (!isSame(open.codeHash, this.hashOf(signatoryId, code))) {
      await manager.update(SignatureCode, { signatoryId }, { tries: () => 'tries + 1' });
      return false;
    }
    await manager.update(SignatureCode, { signatoryId }, { usedAt: () => 'now()' });
    return true;
  }

  private hashOf = (signatoryId: string, code: string): string =>
    createHmac('sha256', this.config.secret).update(`signature ${signatoryId} ${code}`).digest('hex');
}
