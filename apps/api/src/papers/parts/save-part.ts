import { Injectable } from '@nestjs/common';
import { type Actor, contentOf, partsOf, recordEdit, seeOwnPart, TABLES_BESIDE } from '@seve/database';
import {
  Conflict,
  isSeatedParty,
  type PlacementPaperType,
  requireOwnSiret,
  requireSeatsApart,
  requireTimetable,
  type Timetable,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import type { WritingSide } from '../kinds/acts-of-type.js';
import { mayWrite, PAPERS_OF_API, partOfSide } from '../kinds/paper-of-api.js';
import type { PaperFinder } from '../own-paper.js';

export interface SavedPart {
  version: number;
  content: object & { timetable?: Timetable; siret?: string };
}

/** Saves a part while it is typed. */
@Injectable()
export class SavePart {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Returns the new version of the part; saving equal content changes nothing. @throws InvalidInput for the address of another seat,
   * Conflict when this side can no longer write, or another person saved the part since it was read
   */
  async save(find: PaperFinder, side: WritingSide, { version, content }: SavedPart, by: Actor): Promise<number> {
    if (content.timetable !== undefined) requireTimetable(content.timetable, 'content.timetable');
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const own = await find(manager);
      const { type, id, student } = own;
      const party = PAPERS_OF_API[type].partyOf[side];
      const { state } = await lockPaperRow(work, type, id);
      requireWritable(type, side, state);
      const parts = await partsOf(manager, type, id);
      const part = partOfSide(type, parts, side);
      const after = { ...emptied(part.content), ...content };
      const edit = { entityType: type, entityId: id, before: { ...part.content }, after };
      const changed = await recordEdit<object>(manager, by, edit);
      if (changed.length === 0) return part.version;
      if (part.version !== version) throw new Conflict('agreement.part-moved');
      if (type === 'agreement' && side === 'host') requireOwnSiret(own, content);
      if (isSeatedParty(party)) requireSeatsApart(party, content, { parts: contentOf(parts), student });
      const next = { content: content as object, version: version + 1, updatedAt: () => 'now()' };
      const { part: table, foreignKey } = TABLES_BESIDE[type];
      await manager.update(table, { [foreignKey]: id, party }, next);
      await seeOwnPart(manager, type, { paperId: id, readerId: by.accountId ?? id }, { [party]: content });
      return version + 1;
    });
  }
}

/** Returns the fields of a part set to undefined, so that a field omitted from the new content is deleted. */
const emptied = (content: object): object => Object.fromEntries(Object.keys(content).map((field) => [field, undefined]));

/** Requires that this side can write its part in this state. @throws Conflict */
export function requireWritable(type: PlacementPaperType, side: WritingSide, state: string): void {
  if (mayWrite(type, side, state)) return;
  const { drafting, errors } = PAPERS_OF_API[type];
  throw new Conflict(drafting.some((one) => one === state) ? 'agreement.part-done' : errors.outForSignature);
}
