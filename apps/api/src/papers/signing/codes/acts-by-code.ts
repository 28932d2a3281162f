import { Injectable } from '@nestjs/common';
import { InvalidInput } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { type LockedPaper, lockPaper } from '@seve/lifecycles';
import { DataSource } from 'typeorm';
import { OpenLinks } from '../../../core/links/open-links.js';
import type { LinkVisitor } from '../seat-owners.js';
import type { SignatureActInput, SignatureInput } from '../signing.dto.js';
import { SignatureCodes } from './signature-codes.js';

/** Runs actions of a signatory that need a link and a code: signature, refusal, delegation, objection. */
@Injectable()
export class ActsByCode {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly links: OpenLinks,
    private readonly codes: SignatureCodes,
  ) {}

  /** Returns the id of the signatory of a link. @throws NotFound for a link that is no longer valid */
  async signatoryOf(token: string): Promise<string> {
    return (await this.links.open(this.dataSource.manager, 'signature', token)).subjectId;
  }

  /**
   * Locks the paper, checks, uses up the code and acts. `check` throws before the code is used; it returns null when nothing is left to do,
   * otherwise the input of the action. Always commits, so that a wrong code is counted. Returns the id of the signatory. @throws
   * InvalidInput for a wrong code
   */
  async run<Checked>(
    { token, code }: SignatureActInput,
    visitor: LinkVisitor,
    check: (work: UnitOfWork, paper: LockedPaper) => Promise<Checked | null>,
    act: (work: UnitOfWork, paper: LockedPaper, evidence: Record<string, string>, checked: Checked) => Promise<void>,
  ): Promise<string> {
    const signatoryId = await this.signatoryOf(token);
    await byCode(this.outbox, async (work) => {
      const paper = await lockPaper(work, signatoryId);
      const checked = await check(work, paper);
      if (checked === null) return true;
      const channel = await this.codes.use(work, paper, code, visitor);
      if (channel === null) return false;
      await act(work, paper, { ...visitor.caller, channel }, checked);
      return true;
    });
    return signatoryId;
  }
}

/** Always commits, so that a wrong code is counted. @throws InvalidInput when `use` returns false for a wrong code */
export async function byCode(outbox: Outbox, use: (work: UnitOfWork) => Promise<boolean>): Promise<void> {
  if (!(await outbox.transaction(use))) throw new InvalidInput([{ path: 'code', code: 'signature.wrong-code' }]);
}

/** Returns the mark of a signature, for its evidence. @throws InvalidInput for a drawn mark without a drawing */
export function markOf({ mark, name, drawing }: Pick<SignatureInput, 'mark' | 'name' | 'drawing'>): Record<string, string> {
  if (mark === 'drawn' && drawing === undefined) throw new InvalidInput([{ path: 'drawing', code: 'signature.drawing' }]);
  return { name, mark, ...(drawing !== undefined && { drawing }) };
}
