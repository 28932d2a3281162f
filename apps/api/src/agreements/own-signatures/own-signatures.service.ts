import { Injectable } from '@nestjs/common';
import { agreementSeen, Signatory, waitingForAccount } from '@seve/database';
import { addDays, Conflict, NotFound, nameForSignatory, SIGNATURE_DAYS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { type PaperFacts, paperFacts, SignatureLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { SignatureLinkGiven } from '../signing/signing.dto.js';
import type { OwnSignature, OwnSignatures } from './own-signatures.dto.js';

type SignedPlace = Pick<PaperFacts, 'kind' | 'hostName' | 'startOn' | 'endOn' | 'studentFirstName' | 'studentLastName' | 'birthDate'>;

/** Papers that an account signs without the link of a letter. */
@Injectable()
export class OwnSignaturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: SignatureLetters,
    private readonly clock: Clock,
  ) {}

  async list(accountId: string): Promise<OwnSignatures> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const waiting = await waitingForAccount(manager, accountId);
    const ofAgreements = await agreementSeen.several(
      manager,
      waiting.flatMap(({ version: { agreementId } }) => agreementId ?? []),
    );
    const rows = new Map<string, SignedPlace>(ofAgreements.map((row) => [row.id, row]));
    for (const { version } of waiting) if (version.contractId !== null) rows.set(version.contractId, await paperFacts(manager, version));
    const items = waiting.flatMap(({ signatory: { id, role, askedOn }, version }): OwnSignature[] => {
      const row = rows.get(version.agreementId ?? version.contractId ?? '');
      if (row === undefined) return [];
      const { kind, hostName, startOn, endOn } = row;
      return [
        {
          ...{ id, role, kind, hostName, startOn, endOn, isAmendment: version.amendmentId !== null },
          studentName: nameForSignatory(row, role, today),
          signBy: addDays(askedOn ?? today, SIGNATURE_DAYS),
        },
      ];
    });
    return { items };
  }

  /**
   * A link of its own, as a letter would carry it: the code still goes to the address of the signatory. @throws NotFound for the signature of
   * another person, Conflict for one that is not asked for now
   */
  async open(signatoryId: string, accountId: string): Promise<SignatureLinkGiven> {
    return this.outbox.transaction(async (work) => {
      if (!(await work.manager.existsBy(Signatory, { id: signatoryId, accountId }))) throw new NotFound('not-found');
      const own = (await waitingForAccount(work.manager, accountId)).find(({ signatory }) => signatory.id === signatoryId);
      if (own === undefined) throw new Conflict('signature.not-asked');
      const link = await this.letters.newLink(work, own.signatory);
      return { token: new URL(link).searchParams.get('token') ?? '' };
    });
  }
}
