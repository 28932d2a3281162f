import { Injectable } from '@nestjs/common';
import { contentOf, officialFormOn, partsOf } from '@seve/database';
import { writePaper } from '@seve/documents';
import { type CivilDate, Conflict, type ContractSheetFacts, conclusionDay, contractExport, formFacts } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { judgeContract } from '../guards/judge-contract.js';
import type { FormOfContract, FormOfContractView } from '../official-forms/official-forms.dto.js';
import { OfficialFormsService } from '../official-forms/official-forms.service.js';
import type { ContractFinder, OwnContract } from '../own-paper.js';
import { OpenSignatures } from '../signing/open-signatures.js';
import { sheetFactsOf } from '../signing/paper-of-contract.js';

/** Produces the sheet of a contract in the order of the official form: as PDF, as data and in the official form itself. */
@Injectable()
export class ContractSheet {
  constructor(
    private readonly dataSource: DataSource,
    private readonly opening: OpenSignatures,
    private readonly forms: OfficialFormsService,
    private readonly clock: Clock,
  ) {}

  /** Returns the sheet as a tagged PDF. */
  async file(find: ContractFinder): Promise<Buffer> {
    return Buffer.from(await writePaper(await this.opening.preview({ find })));
  }

  /** Returns the sheet as data, one entry per field, for other programs. */
  async export(find: ContractFinder): Promise<Record<string, unknown>> {
    const { manager } = this.dataSource;
    const row = await find(manager);
    return contractExport(await this.facts(row, row.formSignedOn));
  }

  /** Returns the fields of the official form that stay blank, with the reason. */
  async readForm(find: ContractFinder): Promise<FormOfContractView> {
    const form = await this.fillForm(find);
    return { form: form && { title: form.title, filled: form.filled, blank: form.blank } };
  }

  /** Returns the official form as a PDF whose fields can still be edited. @throws Conflict when the campus has provided no form */
  async formFile(find: ContractFinder): Promise<Buffer> {
    const form = await this.fillForm(find);
    if (form === null) throw new Conflict('official-form.none');
    return form.pdf;
  }

  /** Fills the form in use on the day on which the contract is, or would be, concluded; null without one. */
  private async fillForm(find: ContractFinder): Promise<(FormOfContract & { pdf: Buffer }) | null> {
    const { manager } = this.dataSource;
    const row = await find(manager);
    const day = row.formSignedOn ?? conclusionDay({ today: this.clock.today(), startOn: row.startOn });
    const form = await officialFormOn(manager, row.kind, day);
    if (form === null) return null;
    return { title: form.title, ...(await this.forms.fill(form, formFacts(await this.facts(row, row.formSignedOn)))) };
  }

  private async facts(row: OwnContract, signedOn: CivilDate | null): Promise<ContractSheetFacts> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const parts = contentOf(await partsOf(manager, 'contract', row.id));
    return sheetFactsOf(row, parts, await judgeContract(manager, row.id, today), { today, signedOn });
  }
}
