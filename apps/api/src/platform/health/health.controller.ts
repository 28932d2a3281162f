import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../../http/session/policy.decorator.js';
import { degradedParts } from './degraded.js';
import { HealthView, ReadyView } from './health.dto.js';
import { HealthFigures } from './health-figures.js';

@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: HealthFigures,
  ) {}

  /** Returns 200 while the process runs. */
  @Get('live')
  live(): HealthView {
    return { ok: true };
  }

  /** Returns 200 when the database responds too, otherwise 503; `degraded` names what does not keep up behind it. */
  @Get('ready')
  async ready(): Promise<ReadyView> {
    await this.dataSource.query('select 1');
    return { ok: true, degraded: degradedParts(await this.figures.read()) };
  }
}
