import { Injectable } from '@nestjs/common';
import { auditLog, lastAuditCheck } from '@seve/database';
import { AUDIT_ACTS_OF, NotFound, placeOf } from '@seve/domain';
import { DataSource } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { AuditChainView, AuditPage, AuditQuery } from './audit-log.dto.js';

@Injectable()
export class AuditLogService {
  constructor(private readonly dataSource: DataSource) {}

  async list(principal: Principal, { group, from, to, cursor, limit }: AuditQuery): Promise<AuditPage> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { manager } = this.dataSource;
    const acts = group ? AUDIT_ACTS_OF[group] : null;
    const rows = await auditLog(manager, { ...scopeOf(principal), acts, from: from ?? null, to: to ?? null }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ atKey, id }) => [atKey, id]);
    const chain = principal.role === 'campus_coordinator' && !cursor ? await this.chain() : null;
    return { items: items.map(({ atKey: _key, ...entry }) => entry), next, chain };
  }

  private async chain(): Promise<AuditChainView | null> {
    const check = await lastAuditCheck(this.dataSource.manager);
    return check && { checkedAt: check.checkedAt, entries: check.entries, brokenAt: check.brokenAt };
  }
}

/** @throws NotFound for a person without a school or company who is not of the campus. */
function scopeOf({ role, schoolId, companyId }: Principal): { schoolId: string | null; companyId: string | null } {
  const place = placeOf(role);
  if (place === 'campus') return { schoolId: null, companyId: null };
  if (place === 'company' && companyId !== null) return { schoolId: null, companyId };
  if (place === 'school' && schoolId !== null) return { schoolId, companyId: null };
  throw new NotFound('not-found');
}
