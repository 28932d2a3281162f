import { Injectable } from '@nestjs/common';
import { silenceOf } from '@seve/database';
import { silenceStage } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import type { OwnSilence } from './companies.dto.js';

/** Applications that a company left without an answer, the consequences so far, and what lifts them. */
@Injectable()
export class OwnSilenceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read({ companyId }: CompanyPrincipal): Promise<OwnSilence> {
    const silence = await silenceOf(this.dataSource.manager, companyId, this.clock.today());
    return { ...silence, stage: silenceStage(silence.unanswered, silence.pausedAt !== null) };
  }
}
