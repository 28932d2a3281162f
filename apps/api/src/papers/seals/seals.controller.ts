import { Controller, Get } from '@nestjs/common';
import { SealKeys } from '@seve/documents';
import { Public } from '../../http/session/policy.decorator.js';
import { sealView } from './seal-view.js';
import { SealsView } from './seals.dto.js';

@Public()
@Controller('seals')
export class SealsController {
  constructor(private readonly keys: SealKeys) {}

  /** Every certificate that has sealed documents here, oldest first: what a sealed file is verified with. */
  @Get()
  async list(): Promise<SealsView> {
    return { seals: (await this.keys.all()).map(sealView) };
  }
}
