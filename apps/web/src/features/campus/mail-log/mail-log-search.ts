import type { LetterEntity, LetterName, MailLogState } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { textParam } from '../../../search-params.js';

const ENTITIES: Record<LetterEntity, true> = {
  account: true,
  application: true,
  company: true,
  invitation: true,
  invitation_to_apply: true,
  offer: true,
  student: true,
};
const isEntity = (value: unknown): value is LetterEntity => typeof value === 'string' && Object.hasOwn(ENTITIES, value);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * States in display order: first `lost`, which the home page of coordinators counts, then in the order in which a letter passes through
 * them.
 */
const STATES: Record<MailLogState, true> = {
  lost: true,
  queued: true,
  sending: true,
  sent: true,
  bounced: true,
  dead: true,
  expired: true,
  suppressed: true,
  held: true,
  merged: true,
};
export const LOG_STATES = Object.keys(STATES) as MailLogState[];

/** Search parameters in the address, so that a shared link shows the same letters. */
export interface MailLogSearch {
  etat?: MailLogState;
  q?: string;
  lettre?: LetterName;
  /** First day on which the letter was written, `YYYY-MM-DD`; `au` is the last. */
  du?: string;
  au?: string;
  /** Type of the subject of the letter; `id` is its id. */
  sujet?: LetterEntity;
  id?: string;
}

const day = (value: unknown) => (isCivilDate(value) ? value : undefined);

export function readMailLogSearch({ etat, q, lettre, du, au, sujet, id }: Record<string, unknown>): MailLogSearch {
  const about = isEntity(sujet) && typeof id === 'string' && UUID.test(id) ? { sujet, id } : {};
  return {
    etat: LOG_STATES.find((one) => one === etat),
    q: textParam(q)?.slice(0, 80),
    lettre: typeof lettre === 'string' && /^[a-z-]+$/.test(lettre) ? (lettre as LetterName) : undefined,
    du: day(du),
    au: day(au),
    ...about,
  };
}
