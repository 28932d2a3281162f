import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { EndContract } from '../contracts/rupture/end-contract.js';
import { ContractRuptureInput } from '../contracts/rupture/rupture.dto.js';
import { contractOf } from '../own-paper.js';
import { OpenContractSignatures } from '../signing/open-contract-signatures.js';
import { PaperPreview } from '../signing/signing.dto.js';
import { FileContract } from './file-contract.js';
import { ContractFiledInput, ContractPapersInput, ContractRefusedInput, ContractRegisteredInput } from './filing.dto.js';

/** The sheet of a contract, what is sent to the OPCO and answered, and the rupture, for the training centre. */
@Controller('school-contracts/:id')
export class SchoolContractFilingController {
  constructor(
    private readonly sheets: OpenContractSignatures,
    private readonly filing: FileContract,
    private readonly ending: EndContract,
  ) {}

  /** The sheet in the order of the official form, as it stands now. */
  @Policy('follow', 'Contract')
  @Get('sheet')
  async sheet(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PaperPreview> {
    return { document: await this.sheets.preview(contractOf.school(id, member)) };
  }

  /** The same as a tagged PDF. */
  @Policy('follow', 'Contract')
  @Get('sheet/file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<StreamableFile> {
    const bytes = await this.sheets.file(contractOf.school(id, member));
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="contrat.pdf"' });
  }

  /** The boxes of the sheet, for another program. */
  @Policy('follow', 'Contract')
  @Get('sheet/export')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  export(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<Record<string, unknown>> {
    return this.sheets.export(contractOf.school(id, member));
  }

  /** The contract was sent to the OPCO. */
  @Policy('prepare', 'Contract')
  @Post('filing')
  @HttpCode(204)
  send(@Param('id') id: string, @Body() input: ContractFiledInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.filing.file(contractOf.school(id, member), input, member);
  }

  /** The OPCO asks for papers. */
  @Policy('prepare', 'Contract')
  @Post('papers')
  @HttpCode(204)
  papers(@Param('id') id: string, @Body() input: ContractPapersInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.filing.askPapers(contractOf.school(id, member), input, member);
  }

  /** The OPCO has accepted the contract. */
  @Policy('prepare', 'Contract')
  @Post('registration')
  @HttpCode(204)
  register(@Param('id') id: string, @Body() input: ContractRegisteredInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.filing.register(contractOf.school(id, member), input, member);
  }

  /** The OPCO refuses to pay. */
  @Policy('prepare', 'Contract')
  @Post('refusal')
  @HttpCode(204)
  refuse(@Param('id') id: string, @Body() input: ContractRefusedInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.filing.refuse(contractOf.school(id, member), input, member);
  }

  /** The contract ends before its day. */
  @Policy('prepare', 'Contract')
  @Post('rupture')
  @HttpCode(204)
  end(
    @Param('id') id: string,
    @Body() input: ContractRuptureInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.ending.end(contractOf.school(id, member), input, member, locale);
  }
}
