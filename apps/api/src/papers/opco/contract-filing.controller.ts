import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import type { Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { COMPANY_DESK, type PaperDesk, SCHOOL_DESK } from '../kinds/paper-desk.js';
import { CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { FormOfContractView } from '../official-forms/official-forms.dto.js';
import { OpenSignatures } from '../signing/open-signatures.js';
import { PaperPreview } from '../signing/signing.dto.js';
import { ContractSheet } from './contract-sheet.js';
import { EndContract } from './end-contract.js';
import { FileContract } from './file-contract.js';
import {
  ContractFiledInput,
  ContractFormInput,
  ContractPapersInput,
  ContractRefusedInput,
  ContractRegisteredInput,
  ContractRuptureInput,
} from './filing.dto.js';
import { RecordForm } from './record-form.js';

/** The sheet of a contract, what is sent to the OPCO and answered, and the rupture, for employer or training centre. */
function contractFiling<By extends Principal>({ Current, read, write, pathOf, find }: PaperDesk<By>) {
  @Controller(`${pathOf(CONTRACT_ROUTES)}/:id`)
  class FilingOfContract {
    @Inject(OpenSignatures) readonly opening!: OpenSignatures;
    @Inject(ContractSheet) readonly sheets!: ContractSheet;
    @Inject(RecordForm) readonly recording!: RecordForm;
    @Inject(FileContract) readonly filing!: FileContract;
    @Inject(EndContract) readonly ending!: EndContract;

    /** The sheet in the order of the official form, as it stands now. */
    @Policy(read, 'Contract')
    @Get('sheet')
    async sheet(@Param('id') id: string, @Current() by: By): Promise<PaperPreview> {
      return { document: await this.opening.preview({ find: find(CONTRACT_ROUTES, id, by) }) };
    }

    /** The same as a tagged PDF. */
    @Policy(read, 'Contract')
    @Get('sheet/file')
    @PdfRoute()
    async file(@Param('id') id: string, @Current() by: By): Promise<StreamableFile> {
      const bytes = await this.sheets.file(find(CONTRACT_ROUTES, id, by));
      return pdfFile({ bytes, name: 'fiche-contrat.pdf' });
    }

    /** The boxes of the sheet, for another program. */
    @Policy(read, 'Contract')
    @Get('sheet/export')
    @Header('Cache-Control', 'no-store')
    @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
    export(@Param('id') id: string, @Current() by: By): Promise<Record<string, unknown>> {
      return this.sheets.export(find(CONTRACT_ROUTES, id, by));
    }

    /** The official form was signed outside: its fingerprint is kept, its file never. */
    @Policy(write, 'Contract')
    @Post('form')
    @HttpCode(204)
    form(@Param('id') id: string, @Body() input: ContractFormInput, @Current() by: By): Promise<void> {
      return this.recording.record(find(CONTRACT_ROUTES, id, by), input, by);
    }

    /** The contract was sent to the OPCO. */
    @Policy(write, 'Contract')
    @Post('filing')
    @HttpCode(204)
    send(@Param('id') id: string, @Body() input: ContractFiledInput, @Current() by: By): Promise<void> {
      return this.filing.file(find(CONTRACT_ROUTES, id, by), input, by);
    }

    /** The OPCO asks for papers. */
    @Policy(write, 'Contract')
    @Post('papers')
    @HttpCode(204)
    papers(@Param('id') id: string, @Body() input: ContractPapersInput, @Current() by: By): Promise<void> {
      return this.filing.askPapers(find(CONTRACT_ROUTES, id, by), input, by);
    }

    /** The OPCO has accepted the contract. */
    @Policy(write, 'Contract')
    @Post('registration')
    @HttpCode(204)
    register(@Param('id') id: string, @Body() input: ContractRegisteredInput, @Current() by: By): Promise<void> {
      return this.filing.register(find(CONTRACT_ROUTES, id, by), input, by);
    }

    /** The OPCO refuses to pay. */
    @Policy(write, 'Contract')
    @Post('refusal')
    @HttpCode(204)
    refuse(@Param('id') id: string, @Body() input: ContractRefusedInput, @Current() by: By): Promise<void> {
      return this.filing.refuse(find(CONTRACT_ROUTES, id, by), input, by);
    }

    /** The contract ends before its day. */
    @Policy(write, 'Contract')
    @Post('rupture')
    @HttpCode(204)
    end(@Param('id') id: string, @Body() input: ContractRuptureInput, @Current() by: By, @ReaderLocale() locale: Locale): Promise<void> {
      return this.ending.end(find(CONTRACT_ROUTES, id, by), input, by, locale);
    }
  }
  return FilingOfContract;
}

export class SchoolContractFilingController extends contractFiling(SCHOOL_DESK) {}
export class CompanyContractFilingController extends contractFiling(COMPANY_DESK) {}

/** The official form of a contract, filled for its employer or its training centre. */
function officialForm<By extends Principal>({ Current, read, pathOf, find }: PaperDesk<By>) {
  @Controller(`${pathOf(CONTRACT_ROUTES)}/:id/official-form`)
  class OfficialFormOfContract {
    @Inject(ContractSheet) readonly sheets!: ContractSheet;

    /** Which fields stay blank, and why; null where the campus has given no form. */
    @Policy(read, 'Contract')
    @Get()
    read(@Param('id') id: string, @Current() by: By): Promise<FormOfContractView> {
      return this.sheets.readForm(find(CONTRACT_ROUTES, id, by));
    }

    /** A PDF whose fields can still be written: what Sève never asks for is completed by hand. */
    @Policy(read, 'Contract')
    @Throttle({ points: 240, seconds: 3_600, by: 'account' })
    @Get('file')
    @PdfRoute()
    async file(@Param('id') id: string, @Current() by: By): Promise<StreamableFile> {
      const bytes = await this.sheets.formFile(find(CONTRACT_ROUTES, id, by));
      return pdfFile({ bytes, name: 'formulaire-officiel.pdf' });
    }
  }
  return OfficialFormOfContract;
}

export class SchoolOfficialFormController extends officialForm(SCHOOL_DESK) {}
export class CompanyOfficialFormController extends officialForm(COMPANY_DESK) {}
