import { Injectable } from '@nestjs/common';
import { addSignatureEvent, type Signatory, SignatureCode } from '@seve/database';
import { type CodeChannel, Conflict, type Locale, leadingSeat, SIGNATURE_CODE_MINUTES, SIGNATURE_CODE_TRIES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type CodeTarget, type LockedPaper, SignatureLetters, seatsOfPerson } from '@seve/lifecycles';
import { type LinkVisitor, SeatOwners } from '../seat-owners.js';
import { SignatureLimits } from './signature-limits.js';
import { SignatureSms } from './signature-sms.js';
import { SixDigits } from './six-digits.js';

/** One-time codes that prove control of the mailbox of a signatory; one code covers all seats that the person holds on the paper. */
@Injectable()
export class SignatureCodes {
  constructor(
    private readonly letters: SignatureLetters,
    private readonly sms: SignatureSms,
    private readonly limits: SignatureLimits,
    private readonly digits: SixDigits,
    private readonly owners: SeatOwners,
  ) {}

  /** Sends a new code, which replaces the previous one. Returns its expiry. @throws TooMany beyond the limits of the seat or the person */
  async send(
    work: UnitOfWork,
    paper: LockedPaper,
    { link, channel, locale, at }: { link: string; channel: CodeChannel; locale: Locale; at: Date },
    visitor: LinkVisitor,
  ): Promise<Date> {
    const { manager } = work;
    const { signatory, version } = paper;
    const target = targetOf(signatory, channel);
    const seat = await codedSeat(work, paper);
    const { code, codeHash } = this.digits.make(allowing(seat.id));
    await manager
      .createQueryBuilder()
      .insert()
      .into(SignatureCode)
      .values({
        signatoryId: seat.id,
        codeHash,
        channel,
        tries: 0,
        usedAt: null,
        expiresAt: () => `now() + interval '${SIGNATURE_CODE_MINUTES} minutes'`,
      })
      .orUpdate(['code_hash', 'channel', 'tries', 'used_at', 'expires_at'], ['signatory_id'])
      .execute();
    await addSignatureEvent(manager, version, { kind: 'code_sent', signatoryId: signatory.id, at, evidence: target });
    await this.limits.send([seat], await this.owners.askerFor(manager, seat, visitor), () =>
      channel === 'email'
        ? this.letters.code(work, { signatory, version }, { code, link })
        : this.sms.send(work, { to: signatory.phone, code, locale, signatoryId: signatory.id }),
    );
    return (await manager.findOneByOrFail(SignatureCode, { signatoryId: seat.id })).expiresAt;
  }

  /**
   * Uses up the code of a locked paper. Returns the channel by which it was sent; null for a wrong code, which is counted: the caller must
   * commit.
   * @throws Conflict when no code is valid any more, TooMany beyond the limits of the seat or the person
   */
  async use(work: UnitOfWork, paper: LockedPaper, code: string, visitor: LinkVisitor): Promise<CodeChannel | null> {
    const seat = await codedSeat(work, paper);
    const asker = await this.owners.askerFor(work.manager, seat, visitor);
    if (!(await this.limits.guess([seat], asker, () => this.isRight(work, seat.id, code)))) return null;
    await this.limits.spent([seat], asker);
    return (await work.manager.findOneByOrFail(SignatureCode, { signatoryId: seat.id })).channel;
  }

  private async isRight({ manager }: UnitOfWork, signatoryId: string, code: string): Promise<boolean> {
    const [open] = await manager.query<SignatureCode[]>(
      `select code_hash as "codeHash", tries from signature_code
       where signatory_id = $1 and used_at is null and expires_at > now() and tries < $2 for update`,
      [signatoryId, SIGNATURE_CODE_TRIES],
    );
    if (open === undefined) throw new Conflict('signature.code-over');
    if (!this.digits.isRight(open.codeHash, allowing(signatoryId), code)) {
      await manager.update(SignatureCode, { signatoryId }, { tries: () => 'tries + 1' });
      return false;
    }
    await manager.update(SignatureCode, { signatoryId }, { usedAt: () => 'now()' });
    return true;
  }
}

/** Text bound to the code: all actions of one seat. */
const allowing =
  (signatoryId: string) =>
  (code: string): string =>
    `signature ${signatoryId} ${code}`;

/** Returns the seat that stores the code for all seats of its person. */
const codedSeat = async (work: UnitOfWork, paper: LockedPaper): Promise<Signatory> =>
  leadingSeat(await seatsOfPerson(work, paper)) ?? paper.signatory;

/** Returns the address or number of a signatory for this channel. @throws Conflict when none is known */
export function targetOf({ email, phone }: Pick<Signatory, 'email' | 'phone'>, channel: CodeChannel): CodeTarget {
  if (channel === 'sms') {
    if (phone === null) throw new Conflict('signature.no-phone');
    return { channel, phone };
  }
  if (email === null) throw new Conflict('signature.no-address');
  return { channel, email };
}
