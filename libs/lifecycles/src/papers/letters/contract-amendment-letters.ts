import { type ContractAmendment, type ContractRow, readPaper } from '@seve/database';
import { type CivilDate, dayInParis, fileBy } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { type Addressed, ContractLetters } from './contract-letters.js';
import { hostReader } from './paper-readers.js';

/** An amendment as its letters name it. */
type AmendmentTold = Pick<ContractAmendment, 'id' | 'version' | 'effectiveOn' | 'contractId'>;

/** Writes the letters about amendments of contracts; those about signatures are the same for every paper. */
export class ContractAmendmentLetters extends ContractLetters {
  /** The employer fills what changes for it, or corrects it after a remark, by a link. */
  async toEmployer(work: UnitOfWork, amendment: AmendmentTold, remark: string | null = null): Promise<void> {
    const row = await readPaper(work.manager, 'contract', amendment.contractId);
    const to = hostReader(row);
    if (to === null) return;
    const { link, expiresAt } = await this.newLink(work, row, to);
    await work.write(this.fill(row, amendment, { to, reader: 'host', link }, { remark, expiresOn: dayInParis(expiresAt) }));
  }

  /** The part of the employer is complete: the office of the training centre fills its own. */
  async toSchool(work: UnitOfWork, amendment: AmendmentTold): Promise<void> {
    const row = await readPaper(work.manager, 'contract', amendment.contractId);
    const office = await this.office(work, row);
    await work.write(...office.map((one) => this.fill(row, amendment, one, { remark: null, expiresOn: null })));
  }

  /** To the employer and the office: the amendment is to be sent to the OPCO. `step` counts from 1. */
  async amendmentReminder(
    work: UnitOfWork,
    { id, contractId, effectiveOn }: AmendmentTold,
    { step, isLast }: { step: number; isLast: boolean },
  ): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const said = { effectiveOn, lastDay: fileBy(effectiveOn), isLast };
    await this.write(work, row, 'contract-amendment-file-reminder', said, await this.filers(work, row), `${id} ${step}`);
  }

  private fill(
    row: ContractRow,
    { id, version, effectiveOn }: AmendmentTold,
    one: Addressed,
    said: { remark: string | null; expiresOn: CivilDate | null },
  ): NewEmail {
    return {
      ...letterParams('contract-amendment-fill', { ...this.told(row, one), effectiveOn, ...said }),
      ...{ to: one.to, entityType: 'contract', entityId: row.id, occurrence: `${one.reader} ${id} ${version}` },
    };
  }
}
