import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../http/session/policy.decorator.js';
import { HealthView } from './health.dto.js';

@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live')
  live(): HealthView {
    return { ok: true };
  }

  /** The database answers too; 503 when it does not. */
  @Get('ready')
  async ready(): Promise<HealthView> {
    await this.dataSource.query('select 1');
    return { ok: true };
  }
}
