import { Controller, Get, Header, Query } from '@nestjs/common';
import { Public } from '../../http/session/policy.decorator.js';
import { MaybePrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { EstablishmentLookup, EstablishmentQuery } from './company-directory.dto.js';
import { LookUpEstablishment } from './look-up-establishment.js';

@Public()
@Controller('company-directory')
export class CompanyDirectoryController {
  constructor(private readonly lookUp: LookUpEstablishment) {}

  /**
   * Returns public facts of the establishment with this SIRET, from Sève or else from the public directory. Contains nothing about members
   * or accounts.
   */
  @Throttle({ points: 60, seconds: 600, by: 'account' })
  @Get()
  @Header('Cache-Control', 'no-store')
  establishment(@Query() query: EstablishmentQuery, @MaybePrincipal() reader: Principal | null): Promise<EstablishmentLookup> {
    return this.lookUp.find(query, reader);
  }
}
