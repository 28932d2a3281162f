import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { AuditPage, AuditQuery } from './audit-log.dto.js';
import { AuditLogService } from './audit-log.service.js';

@Controller('audit-log')
export class AuditLogController {
  constructor(private readonly log: AuditLogService) {}

  /** Of all for the campus, otherwise of one's own school or company; the newest first. */
  @Policy('read', 'AuditLog')
  @Get()
  list(@CurrentPrincipal() principal: Principal, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.log.list(principal, query);
  }
}
