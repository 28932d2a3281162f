import { Injectable } from '@nestjs/common';
import { type Actor, TABLES_BESIDE } from '@seve/database';
import { fieldsOfPart, InvalidInput, type PaperParty, type PlacementPaperType } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow, movePaper } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { PaperFinder } from '../own-paper.js';

export interface AskedChange {
  party: PaperParty<PlacementPaperType>;
  field?: string;
  text: string;
}

/** Requests changes of one side from another. */
@Injectable()
export class RequestChanges {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
  ) {}

  /** Reopens the part of each side asked, and sends it its remarks. @throws InvalidInput for a field that the part does not have */
  async request(find: PaperFinder, remarks: readonly AskedChange[], by: Actor): Promise<void> {
    const { type } = find;
    const { changesRequested, authorOf } = PAPERS_OF_API[type];
    const { part, remark, foreignKey } = TABLES_BESIDE[type];
    const unknown = remarks.flatMap(({ party, field }, index) =>
      field === undefined || fieldsOfPart(party).includes(field) ? [] : [{ path: `remarks.${index}.field`, code: 'agreement.no-field' }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id } = await find(manager);
      await movePaper<PlacementPaperType>(work, type, await lockPaperRow(work, type, id), changesRequested, by);
      await manager.insert(
        remark,
        remarks.map(({ party, field = null, text }) => ({ id: uuid(), [foreignKey]: id, party, field, text, ...authorOf(by) })),
      );
      for (const party of new Set(remarks.map((one) => one.party))) {
        await manager.update(part, { [foreignKey]: id, party }, { doneAt: null, doneByAccountId: null });
        await this.letters.of({ type }).changes(work, id, party);
      }
    });
  }
}
