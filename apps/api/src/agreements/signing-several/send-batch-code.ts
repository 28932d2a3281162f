import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { addSignatureEvent, lockVersion, Signatory, type WaitingSignature, waitingForAccount } from '@seve/database';
import { consentToSign, type FieldError, InvalidInput, type Locale, maskedAddress, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { SIGNATURES_PAGE, SignatureLetters } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { In } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import { ownSignatureViews } from '../own-signatures/own-signature-views.js';
import { BatchCodes } from './batch-codes.js';
import type { ChosenPaperInput, SignatureBatchInput, SignatureBatchSent } from './signature-batches.dto.js';

/** One code for the papers that a signatory has read and chosen. */
@Injectable()
export class SendBatchCode {
  constructor(
    private readonly outbox: Outbox,
    private readonly codes: BatchCodes,
    private readonly letters: SignatureLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws NotFound for the paper of another person, InvalidInput for papers that cannot be signed together now */
  async execute({ papers }: SignatureBatchInput, by: Principal, locale: Locale): Promise<SignatureBatchSent> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const waiting = await lockChosen(work, papers, by.accountId);
      const address = requireOneAddress(waiting);
      const bound = papers.map(({ id, sha256 }) => ({ signatoryId: id, sha256 }));
      const { batch, code } = await this.codes.make(work, by.accountId, bound);
      for (const { signatory, version } of waiting)
        await addSignatureEvent(manager, version, {
          ...{ kind: 'code_sent', signatoryId: signatory.id, actorAccountId: by.accountId, at: this.clock.now() },
          evidence: { email: address, batch: batch.id },
        });
      const to = { address, locale, firstName: by.firstName };
      await this.letters.codeForSeveral(work, waiting, { to, code, link: `${this.config.publicUrl}${SIGNATURES_PAGE}` });
      return {
        ...{ id: batch.id, expiresAt: batch.expiresAt, address: maskedAddress(address), consent: consentToSign(papers.length, locale) },
        papers: await ownSignatureViews(manager, waiting, this.clock.today()),
      };
    });
  }
}

/** The chosen papers in their order, their versions locked in one order everywhere. */
async function lockChosen(work: UnitOfWork, chosen: readonly ChosenPaperInput[], accountId: string): Promise<WaitingSignature[]> {
  const { manager } = work;
  const ids = chosen.map(({ id }) => id);
  const own = await manager.findBy(Signatory, { id: In(ids), accountId });
  if (own.length !== ids.length) throw new NotFound('not-found');
  for (const versionId of [...new Set(own.map((one) => one.versionId))].sort()) await lockVersion(manager, versionId);
  const byId = new Map((await waitingForAccount(manager, accountId, ids)).map((one) => [one.signatory.id, one]));
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

function requireOneAddress(waiting: readonly WaitingSignature[]): string {
  const [address, ...others] = new Set(waiting.flatMap(({ signatory: { email } }) => email ?? []));
  if (address === undefined || others.length > 0) throw new InvalidInput([{ path: 'papers', code: 'signature.several-addresses' }]);
  return address;
}
