import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { AuditPage, AuditQuery } from './audit-log.dto.js';
import { AuditLogService } from './audit-log.service.js';

@Controller('audit-log')
export class AuditLogController {
  constructor(private readonly log: AuditLogService) {}

  /** Page of audit entries, the newest first: all of them for the campus, otherwise those of the reader's school or company. */
  @Policy('read', 'AuditLog')
  @Get()
  list(@CurrentPrincipal() principal: Principal, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.log.list(principal, query);
  }
}
