import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy, Public } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, MaybePrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { CountView } from '../detail/count-view.js';
import { ReadOffer } from '../detail/read-offer.js';
import { CurrentVisitor, type ViewingVisitor } from '../detail/visitor.decorator.js';
import { OfferDetail } from '../offers.dto.js';
import { DuplicateOffer } from '../writing/duplicate-offer.js';
import { OfferExtensionInput } from '../writing/offer-input.dto.js';
import { OpenOffer } from './open-offer.js';
import { PauseOffer } from './pause-offer.js';

/** What happens to an offer while it runs. */
@Controller('offers/:id')
export class RunningOffersController {
  constructor(
    private readonly reading: ReadOffer,
    private readonly pausing: PauseOffer,
    private readonly opening: OpenOffer,
    private readonly duplicating: DuplicateOffer,
    private readonly counting: CountView,
  ) {}

  /** Its page was opened in a browser. Asked by the page itself, so that what only fetches documents counts for nothing. */
  @Public()
  @Throttle({ points: 300, seconds: 3_600, by: 'ip' })
  @Post('views')
  @HttpCode(204)
  countView(@Param('id') id: string, @MaybePrincipal() reader: Principal | null, @CurrentVisitor() visitor: ViewingVisitor): Promise<void> {
    return this.counting.count(id, reader, visitor);
  }

  /** Out of every list for a while; applications stay. */
  @Policy('close', 'Offer')
  @Post('pause')
  @HttpCode(200)
  async pause(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal, @ReaderLocale() locale: Locale): Promise<OfferDetail> {
    await this.pausing.pause(id, company);
    return this.reading.read(id, company, locale);
  }

  /** Out of publication, to change what is frozen while it is online: a draft again, which keeps its applications. */
  @Policy('close', 'Offer')
  @Post('withdrawal')
  @HttpCode(200)
  async withdraw(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    await this.pausing.withdraw(id, company);
    return this.reading.read(id, company, locale);
  }

  /** Back in the lists. */
  @Policy('publish', 'Offer')
  @Post('resumption')
  @HttpCode(200)
  async resume(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal, @ReaderLocale() locale: Locale): Promise<OfferDetail> {
    await this.pausing.resume(id, company);
    return this.reading.read(id, company, locale);
  }

  /** For students of all schools, no longer of some. */
  @Policy('publish', 'Offer')
  @Post('opening')
  @HttpCode(200)
  async open(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal, @ReaderLocale() locale: Locale): Promise<OfferDetail> {
    await this.opening.open(id, company);
    return this.reading.read(id, company, locale);
  }

  /** A later last day to apply. */
  @Policy('publish', 'Offer')
  @Post('extension')
  @HttpCode(200)
  async extend(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() extension: OfferExtensionInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    await this.pausing.extend(id, company, extension);
    return this.reading.read(id, company, locale);
  }

  /** A new draft with the words of this offer. */
  @Policy('manage-own', 'Offer')
  @Post('copy')
  async duplicate(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    return this.reading.read(await this.duplicating.duplicate(id, company), company, locale);
  }
}
