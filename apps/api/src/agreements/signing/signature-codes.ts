import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { addSignatureEvent, type Signatory, SignatureCode } from '@seve/database';
import { type CodeChannel, Conflict, type Locale, SIGNATURE_CODE_MINUTES, SIGNATURE_CODE_TRIES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type CodeTarget, type LockedPaper, SignatureLetters } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { isSame } from '../../http/session/same-secret.js';
import { SignatureSms } from './signature-sms.js';

const DIGITS = 6;

/** Codes by which a signatory shows to read the mail of the address that was asked. */
@Injectable()
export class SignatureCodes {
  constructor(
    private readonly letters: SignatureLetters,
    private readonly sms: SignatureSms,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
  ) {}

  /** Sends a new code, in place of the one before. Returns until when it works. */
  async send(
    work: UnitOfWork,
    paper: LockedPaper,
    { link, channel, locale, at }: { link: string; channel: CodeChannel; locale: Locale; at: Date },
  ): Promise<Date> {
    const { manager } = work;
    const { signatory, version } = paper;
    const target = targetOf(signatory, channel);
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    await manager
      .createQueryBuilder()
      .insert()
      .into(SignatureCode)
      .values({
        signatoryId: signatory.id,
        codeHash: this.hashOf(signatory.id, code),
        channel,
        tries: 0,
        usedAt: null,
        expiresAt: () => `now() + interval '${SIGNATURE_CODE_MINUTES} minutes'`,
      })
      .orUpdate(['code_hash', 'channel', 'tries', 'used_at', 'expires_at'], ['signatory_id'])
      .execute();
    await addSignatureEvent(manager, version, { kind: 'code_sent', signatoryId: signatory.id, at, evidence: target });
    if (channel === 'email') await this.letters.code(work, { signatory, version }, { code, link });
    else await this.sms.send(work, { to: signatory.phone, code, locale, signatoryId: signatory.id });
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

  /** By which the last code went. */
  async channelOf({ manager }: UnitOfWork, signatoryId: string): Promise<CodeChannel> {
    return (await manager.findOneByOrFail(SignatureCode, { signatoryId })).channel;
  }

  private hashOf = (signatoryId: string, code: string): string =>
    createHmac('sha256', this.config.secret).update(`signature ${signatoryId} ${code}`).digest('hex');
}

/** Where the code of a signatory goes by this way. @throws Conflict where nothing is known */
export function targetOf({ email, phone }: Pick<Signatory, 'email' | 'phone'>, channel: CodeChannel): CodeTarget {
  if (channel === 'sms') {
    if (phone === null) throw new Conflict('signature.no-phone');
    return { channel, phone };
  }
  if (email === null) throw new Conflict('signature.no-address');
  return { channel, email };
}
