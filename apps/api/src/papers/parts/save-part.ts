import { Injectable } from '@nestjs/common';
import { type Actor, AgreementPart, contentOf, partsOf, recordEdit, seeOwnPart } from '@seve/database';
import {
  type AgreementState,
  Conflict,
  isDrafting,
  isSeatedParty,
  type PartOf,
  type Party,
  requireSeatsApart,
  requireTimetable,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import type { AgreementFinder } from '../own-paper.js';

/** Where each side may write its part. Later it asks for changes first, so that everyone is told. */
const WRITABLE: Record<Party, (state: AgreementState) => boolean> = {
  host: (state) => state === 'draft' || state === 'changes_requested',
  school: (state) => state === 'draft' || state === 'company_done' || state === 'changes_requested',
  student: isDrafting,
};

export const mayWrite = (party: Party, state: AgreementState): boolean => WRITABLE[party](state);

interface Saved<P extends Party> {
  version: number;
  content: PartOf<P>;
}

/** Saves a part as it is typed. */
@Injectable()
export class SavePart {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Returns the new version of the part; the same content again changes nothing. @throws InvalidInput for the address of another seat,
   * Conflict once this side can no longer write, or when another person saved the part since it was read
   */
  async save<P extends Party>(find: AgreementFinder, party: P, { version, content }: Saved<P>, by: Actor): Promise<number> {
    if ('timetable' in content && content.timetable !== undefined) requireTimetable(content.timetable, 'content.timetable');
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id, student } = await find(manager);
      const { state } = await lockPaperRow(work, 'agreement', id);
      requireWritable(party, state);
      const parts = await partsOf(manager, 'agreement', id);
      const part = parts[party];
      const after = { ...emptied(part.content), ...content };
      const edit = { entityType: 'agreement' as const, entityId: id, before: { ...part.content }, after };
      const changed = await recordEdit<object>(manager, by, edit);
      if (changed.length === 0) return part.version;
      if (part.version !== version) throw new Conflict('agreement.part-moved');
      if (isSeatedParty(party)) requireSeatsApart(party, content, { parts: contentOf(parts), student });
      const next = { content: content as object, version: version + 1, updatedAt: () => 'now()' };
      await manager.update(AgreementPart, { agreementId: id, party }, next);
      await seeOwnPart(manager, 'agreement', { paperId: id, readerId: by.accountId ?? id }, { [party]: content });
      return version + 1;
    });
  }
}

/** The fields of a part, each without a value: what the new content leaves out is gone. */
export const emptied = (content: object): object => Object.fromEntries(Object.keys(content).map((field) => [field, undefined]));

/** @throws Conflict */
export function requireWritable(party: Party, state: AgreementState): void {
  if (mayWrite(party, state)) return;
  throw new Conflict(isDrafting(state) ? 'agreement.part-done' : 'agreement.out-for-signature');
}
