import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { COMPANY_DESK } from '../kinds/paper-desk.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { ContractFiledInput } from '../opco/filing.dto.js';
import { contractFinders } from '../own-paper.js';
import { type AmendmentBegun, AmendmentPath } from './amendment-base.dto.js';
import { amendmentDesk } from './amendment-desk.controller.js';
import { AmendmentInput, ContractAmendmentInput, ContractAmendmentRegisteredInput } from './amendments.dto.js';

const BEGINNING = { points: 60, seconds: 3_600, by: 'account' } as const;

/** Amendments of an agreement at a site of the company. */
@Controller('company/agreements/:id/amendments')
export class CompanyAmendmentsController extends amendmentDesk(AGREEMENT_ROUTES, COMPANY_DESK) {
  /** Asks the school for an amendment. */
  @Policy('host', 'Agreement')
  @Throttle(BEGINNING)
  @Post()
  ask(
    @Param('id') id: string,
    @Body() input: AmendmentInput,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AmendmentBegun> {
    return this.beginOne(id, input, company, locale);
  }
}

/** Amendments of a contract at a site of the company. */
@Controller('company/contracts/:id/amendments')
export class CompanyContractAmendmentsController extends amendmentDesk(CONTRACT_ROUTES, COMPANY_DESK) {
  constructor(private readonly filing: FileContractAmendment) {
    super();
  }

  /** Begins one, which the employer fills first. */
  @Policy('host', 'Contract')
  @Throttle(BEGINNING)
  @Post()
  begin(
    @Param('id') id: string,
    @Body() input: ContractAmendmentInput,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AmendmentBegun> {
    return this.beginOne(id, input, company, locale);
  }

  /** The signed amendment was sent to the OPCO. */
  @Policy('host', 'Contract')
  @Post(':amendmentId/filing')
  @HttpCode(204)
  send(
    @Param() { id, amendmentId }: AmendmentPath,
    @Body() input: ContractFiledInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.filing.file(contractFinders.company(id, company.companyId), amendmentId, input, company);
  }

  /** The OPCO has registered it. */
  @Policy('host', 'Contract')
  @Post(':amendmentId/registration')
  @HttpCode(204)
  register(
    @Param() { id, amendmentId }: AmendmentPath,
    @Body() input: ContractAmendmentRegisteredInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.filing.register(contractFinders.company(id, company.companyId), amendmentId, input, company);
  }
}
