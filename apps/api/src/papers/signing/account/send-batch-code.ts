import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { addSignatureEvent, lockVersion, Signatory, type WaitingSignature, waitingForAccount } from '@seve/database';
import { type CivilDate, type CodeChannel, consentToSign, type FieldError, InvalidInput, type Locale, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { type CodeTarget, SIGNATURES_PAGE, SignatureLetters } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { In } from 'typeorm';
import type { Principal } from '../../../http/session/principal.js';
import { BatchCodes } from '../codes/batch-codes.js';
import { targetOf } from '../codes/signature-codes.js';
import { SignatureLimits } from '../codes/signature-limits.js';
import { SignatureSms } from '../codes/signature-sms.js';
import { ownSignatureViews } from './own-signature-views.js';
import type { ChosenPaperInput, SignatureBatchInput, SignatureBatchSent } from './signature-batches.dto.js';

/** One code for the papers that a signatory has read and chosen. */
@Injectable()
export class SendBatchCode {
  constructor(
    private readonly outbox: Outbox,
    private readonly codes: BatchCodes,
    private readonly letters: SignatureLetters,
    private readonly sms: SignatureSms,
    private readonly limits: SignatureLimits,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws NotFound for the paper of another person, InvalidInput for papers that cannot be signed together now, TooMany beyond the limits */
  async execute({ papers, channel = 'email' }: SignatureBatchInput, by: Principal, locale: Locale): Promise<SignatureBatchSent> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const waiting = await lockChosen(work, papers, by.accountId, this.clock.today());
      const target = requireOneTarget(waiting, channel);
      const bound = papers.map(({ id, sha256 }) => ({ signatoryId: id, sha256 }));
      const { batch, code } = await this.codes.make(work, { accountId: by.accountId, channel, papers: bound });
      for (const { signatory, version } of waiting)
        await addSignatureEvent(manager, version, {
          ...{ kind: 'code_sent', signatoryId: signatory.id, actorAccountId: by.accountId, at: this.clock.now() },
          evidence: { ...target, batch: batch.id },
        });
      const seats = waiting.map(({ signatory }) => signatory);
      await this.limits.send(seats, 'owner', () => this.carry(work, waiting, { target, code, locale, firstName: by.firstName }));
      return {
        ...{ id: batch.id, expiresAt: batch.expiresAt, consent: consentToSign(papers.length, locale) },
        papers: await ownSignatureViews(manager, waiting, {
          today: this.clock.today(),
          phoneOf: (phone) => this.sms.offered(phone),
        }),
      };
    });
  }

  private carry(
    work: UnitOfWork,
    waiting: readonly WaitingSignature[],
    { target, code, locale, firstName }: { target: CodeTarget; code: string; locale: Locale; firstName: string },
  ): Promise<void> {
    const signatoryId = waiting[0]?.signatory.id ?? '';
    if (target.channel === 'sms') return this.sms.send(work, { to: target.phone, code, locale, signatoryId });
    const to = { address: target.email, locale, firstName };
    return this.letters.codeForSeveral(work, waiting, { to, code, link: `${this.config.publicUrl}${SIGNATURES_PAGE}` });
  }
}

/** The chosen papers in their order, their versions locked in one order everywhere. */
async function lockChosen(
  work: UnitOfWork,
  chosen: readonly ChosenPaperInput[],
  accountId: string,
  today: CivilDate,
): Promise<WaitingSignature[]> {
  const { manager } = work;
  const ids = chosen.map(({ id }) => id);
  const own = await manager.findBy(Signatory, { id: In(ids), accountId });
  if (own.length !== ids.length) throw new NotFound('not-found');
  for (const versionId of [...new Set(own.map((one) => one.versionId))].sort()) await lockVersion(manager, versionId);
  const byId = new Map((await waitingForAccount(manager, accountId, today, ids)).map((one) => [one.signatory.id, one]));
  const faults = chosen.flatMap((paper, index): FieldError[] => {
    const code = faultOf(paper, byId.get(paper.id));
    return code === null ? [] : [{ path: `papers.${index}.id`, code }];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function faultOf({ sha256 }: ChosenPaperInput, waiting: WaitingSignature | undefined): string | null {
  if (waiting === undefined) return 'signature.not-asked';
  const { signatory, version } = waiting;
  if (version.sha256 !== sha256) return 'signature.other-paper';
  if (signatory.email === null) return 'signature.no-address';
  return signatory.readAt === null ? 'signature.unread' : null;
}

/** @throws InvalidInput for papers that were asked at several addresses or numbers, Conflict where none is known */
function requireOneTarget(waiting: readonly WaitingSignature[], channel: CodeChannel): CodeTarget {
  const [target, ...others] = waiting.map(({ signatory }) => targetOf(signatory, channel));
  const isOther = (one: CodeTarget) => JSON.stringify(one) !== JSON.stringify(target);
  if (target === undefined || others.some(isOther)) throw new InvalidInput([{ path: 'papers', code: 'signature.several-addresses' }]);
  return target;
}
