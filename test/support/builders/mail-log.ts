import { v7 as uuid } from 'uuid';
import type { World } from '../world.js';

export interface LoggedEmail {
  id: string;
  letter: string;
  toAddress: string;
  personName: string | null;
  role: string | null;
  state: string;
  error: string | null;
  resentFrom: string | null;
  resentBy: string | null;
  resentAt: string | null;
  resendRefusal: string | null;
}

export interface EmailRow {
  letter?: string;
  to?: string;
  accountId?: string | null;
  params?: object | null;
  entityType?: string;
  entityId?: string;
  state?: string;
  error?: string | null;
  /** Age in minutes. */
  writtenAgo?: number;
  notBefore?: Date;
}

const REINSTATED = { firstName: 'Marc', companyName: 'Sucrerie de Roye', link: 'https://seve.example/entreprise/offres' };

/** Inserts a letter in a final state. Returns its id. */
export async function pastEmail(world: World, row: EmailRow = {}): Promise<string> {
  const id = uuid();
  const { letter = 'company-reinstated', to = 'ancien@sucre.example', accountId = null, params = REINSTATED, state = 'sent' } = row;
  const { entityType = 'company', entityId = uuid(), error = null, writtenAgo = 60, notBefore = new Date() } = row;
  await world.query(
    `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, occurrence, state, error, attempt,
       created_at, not_before, expires_at, sent_at)
     values ($1::uuid, $2, $3, $4, 'fr', $5, $6, $7, $1::text, $8, $9, 1, now() - make_interval(mins => $10), $11, now() + interval '48 hours',
       case $8 when 'sent' then now() - make_interval(mins => $10) end)`,
    [id, letter, to, accountId, params && JSON.stringify(params), entityType, entityId, state, error, writtenAgo, notBefore],
  );
  return id;
}
