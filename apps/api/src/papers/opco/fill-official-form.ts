import { Injectable } from '@nestjs/common';
import { contentOf, officialFormOn, partsOf } from '@seve/database';
import { Conflict, conclusionDay, formFacts } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { judgeContract } from '../guards/judge-contract.js';
import type { FormOfContract, FormOfContractView } from '../official-forms/official-forms.dto.js';
import { OfficialFormsService } from '../official-forms/official-forms.service.js';
import type { ContractFinder } from '../own-paper.js';
import { sheetFactsOf, signedDayOf } from '../signing/paper-of-contract.js';

interface Filled extends FormOfContract {
  pdf: Buffer;
}

/** The official form of a contract, filled with what its sheet says. */
@Injectable()
export class FillOfficialForm {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly forms: OfficialFormsService,
  ) {}

  /** Which fields stay blank, and why. */
  async read(find: ContractFinder): Promise<FormOfContractView> {
    const form = await this.fill(find);
    return { form: form && { title: form.title, filled: form.filled, blank: form.blank } };
  }

  /** The form as a PDF whose fields can still be written. @throws Conflict where the campus has given none */
  async file(find: ContractFinder): Promise<Buffer> {
    const filled = await this.fill(find);
    if (filled === null) throw new Conflict('official-form.none');
    return filled.pdf;
  }

  /** The form of the day on which the contract is concluded, or would be. */
  private async fill(find: ContractFinder): Promise<Filled | null> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const row = await find(manager);
    const signedOn = await signedDayOf(manager, row);
    const form = await officialFormOn(manager, row.kind, signedOn ?? conclusionDay({ today, startOn: row.startOn }));
    if (form === null) return null;
    const [parts, judged] = [await partsOf(manager, 'contract', row.id), await judgeContract(manager, row.id, today)];
    const facts = formFacts(sheetFactsOf(row, contentOf(parts), judged, { today, signedOn }));
    return { title: form.title, ...(await this.forms.fill(form, facts)) };
  }
}
