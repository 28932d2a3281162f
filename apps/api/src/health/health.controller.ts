import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../http/session/policy.decorator.js';
import { HealthView } from './health.dto.js';

@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns 200 while the process runs. */
  @Get('live')
  live(): HealthView {
    return { ok: true };
  }

  /** Returns 200 when the database responds too, otherwise 503. */
  @Get('ready')
  async ready(): Promise<HealthView> {
    await this.dataSource.query('select 1');
    return { ok: true };
  }
}
