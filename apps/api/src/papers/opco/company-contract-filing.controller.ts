import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { EndContract } from '../contracts/rupture/end-contract.js';
import { ContractRuptureInput } from '../contracts/rupture/rupture.dto.js';
import { contractOf } from '../own-paper.js';
import { OpenContractSignatures } from '../signing/open-contract-signatures.js';
import { PaperPreview } from '../signing/signing.dto.js';
import { FileContract } from './file-contract.js';
import { ContractFiledInput, ContractPapersInput, ContractRefusedInput, ContractRegisteredInput } from './filing.dto.js';

/** The sheet of a contract, what is sent to the OPCO and answered, and the rupture, for the employer. */
@Controller('company/contracts/:id')
export class CompanyContractFilingController {
  constructor(
    private readonly sheets: OpenContractSignatures,
    private readonly filing: FileContract,
    private readonly ending: EndContract,
  ) {}

  /** The sheet in the order of the official form, as it stands now. */
  @Policy('host', 'Contract')
  @Get('sheet')
  async sheet(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal): Promise<PaperPreview> {
    return { document: await this.sheets.preview(contractOf.company(id, company.companyId)) };
  }

  /** The same as a tagged PDF. */
  @Policy('host', 'Contract')
  @Get('sheet/file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal): Promise<StreamableFile> {
    const bytes = await this.sheets.file(contractOf.company(id, company.companyId));
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="contrat.pdf"' });
  }

  /** The boxes of the sheet, for another program. */
  @Policy('host', 'Contract')
  @Get('sheet/export')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  export(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal): Promise<Record<string, unknown>> {
    return this.sheets.export(contractOf.company(id, company.companyId));
  }

  /** The contract was sent to the OPCO. */
  @Policy('host', 'Contract')
  @Post('filing')
  @HttpCode(204)
  send(@Param('id') id: string, @Body() input: ContractFiledInput, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.filing.file(contractOf.company(id, company.companyId), input, company);
  }

  /** The OPCO asks for papers. */
  @Policy('host', 'Contract')
  @Post('papers')
  @HttpCode(204)
  papers(@Param('id') id: string, @Body() input: ContractPapersInput, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.filing.askPapers(contractOf.company(id, company.companyId), input, company);
  }

  /** The OPCO has accepted the contract. */
  @Policy('host', 'Contract')
  @Post('registration')
  @HttpCode(204)
  register(@Param('id') id: string, @Body() input: ContractRegisteredInput, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.filing.register(contractOf.company(id, company.companyId), input, company);
  }

  /** The OPCO refuses to pay. */
  @Policy('host', 'Contract')
  @Post('refusal')
  @HttpCode(204)
  refuse(@Param('id') id: string, @Body() input: ContractRefusedInput, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.filing.refuse(contractOf.company(id, company.companyId), input, company);
  }

  /** The contract ends before its day. */
  @Policy('host', 'Contract')
  @Post('rupture')
  @HttpCode(204)
  end(
    @Param('id') id: string,
    @Body() input: ContractRuptureInput,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.ending.end(contractOf.company(id, company.companyId), input, company, locale);
  }
}
