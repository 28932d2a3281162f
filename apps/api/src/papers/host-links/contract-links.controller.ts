import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { NotRemembered } from '../../http/idempotency/not-remembered.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import { SPENDING, Throttle } from '../../http/throttling/throttle.decorator.js';
import { evenTime } from '../../people/accounts/auth/limits/even-time.js';
import { LinkLimits } from '../../people/accounts/auth/limits/link-limits.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { ContractByLink } from '../views/contracts.dto.js';
import {
  ContractChangesByLinkInput,
  ContractFiledByLinkInput,
  ContractPapersByLinkInput,
  ContractRefusedByLinkInput,
  ContractRegisteredByLinkInput,
  EmployerPartByLinkInput,
} from './contract-links.dto.js';
import { ContractLinksService } from './contract-links.service.js';

const RENEWAL_ANSWER_MS = 150;
const HOUR = 3_600;
/** A part is saved while it is typed. */
const SAVING = { points: 1_200, seconds: HOUR, by: 'ip' } as const;

/** The employer of a contract, who has no account: the link of the letter is the key. Sent in the body, so that no log keeps it. */
@Public()
@Controller('contract-links')
export class ContractLinksController {
  constructor(
    private readonly links: ContractLinksService,
    private readonly limits: LinkLimits,
  ) {}

  /** The contract; 404 for a link that opens nothing any more. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.read(token, locale);
  }

  /** What has changed since then is shown at the next reading. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('look')
  @HttpCode(204)
  look(@Body() { token }: AgreementTokenInput): Promise<void> {
    return this.links.look(token);
  }

  /** Saves the employer's part while it is typed. */
  @Throttle(SAVING)
  @NotRemembered()
  @Put('part')
  save(@Body() input: EmployerPartByLinkInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.save(input, locale);
  }

  /** The employer's part is complete: the training centre fills its own. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('completion')
  @HttpCode(200)
  complete(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.complete(token, locale);
  }

  /** Remarks to the training centre, or a wish to change the employer's own part. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('remarks')
  @HttpCode(200)
  requestChanges(@Body() input: ContractChangesByLinkInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.requestChanges(input, locale);
  }

  /** The contract was sent to the OPCO. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('filing')
  @HttpCode(200)
  file(@Body() input: ContractFiledByLinkInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.file(input, locale);
  }

  /** The OPCO asks for papers. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('papers')
  @HttpCode(200)
  papers(@Body() input: ContractPapersByLinkInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.askPapers(input, locale);
  }

  /** The OPCO has accepted the contract. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('registration')
  @HttpCode(200)
  register(@Body() input: ContractRegisteredByLinkInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.register(input, locale);
  }

  /** The OPCO refuses to pay. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('refusal')
  @HttpCode(200)
  refuse(@Body() input: ContractRefusedByLinkInput, @ReaderLocale() locale: Locale): Promise<ContractByLink> {
    return this.links.refuse(input, locale);
  }

  /** A new link for one that is too old, to the address it was sent to. The same answer whether or not it ever opened anything. */
  @NotRemembered()
  @Post('renewal')
  @HttpCode(202)
  renew(@Body() { token }: AgreementTokenInput, @Req() request: FastifyRequest): Promise<void> {
    return evenTime(RENEWAL_ANSWER_MS, this.send(token, clientAddress(request)));
  }

  private async send(token: string, address: string): Promise<void> {
    await this.limits.take({ act: 'contract', seconds: HOUR, email: token, deviceId: null, address });
    await this.links.renew(token);
  }
}
