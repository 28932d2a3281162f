import type { CivilDate, ContractKind } from '@seve/domain';
import { type EntityManager, In, LessThanOrEqual, Not } from 'typeorm';
import { OfficialForm } from '../../../entities/official-form.entity.js';

/** The form of contracts concluded on a day: of those in use, the last that has begun; null where none has. */
export const officialFormOn = (manager: EntityManager, kind: ContractKind, day: CivilDate): Promise<OfficialForm | null> =>
  manager.findOne(OfficialForm, { where: { kind, validFrom: LessThanOrEqual(day) }, order: { validFrom: 'desc' } });

/** Every form, by kind; those in use first, the newest first. */
export const officialForms = (manager: EntityManager): Promise<OfficialForm[]> =>
  manager.find(OfficialForm, { order: { kind: 'asc', validFrom: { direction: 'desc', nulls: 'first' }, createdAt: 'desc' } });

/** Whether another form of the kind begins on the day. */
export const hasFormFrom = (manager: EntityManager, { id, kind }: OfficialForm, day: CivilDate): Promise<boolean> =>
  manager.existsBy(OfficialForm, { id: Not(id), kind, validFrom: day });

/** Of these names in the file store, those of official forms. */
export async function knownForms(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await manager.find(OfficialForm, { select: { id: true }, where: { id: In(ids) } });
  return new Set(rows.map(({ id }) => id));
}
