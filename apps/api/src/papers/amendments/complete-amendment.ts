import { Injectable } from '@nestjs/common';
import type { Actor } from '@seve/database';
import {
  type AmendmentType,
  Conflict,
  InvalidInput,
  isMinorFrom,
  missingInAmendment,
  type PaperSide,
  PLACEMENT_PAPERS,
  partIn,
  SIGNED_PAPERS,
  type WritingHost,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { keepWordsOfPart, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { AMENDMENTS_OF_API } from '../kinds/amendment-of-api.js';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import type { PaperFinder } from '../own-paper.js';
import { isAbout } from './fill-amendment.js';
import { type Amended, amendedPaperBy, type FoundAmendment, lockFound } from './own-amendment.js';

/** Each side says that its part of an amendment is complete. */
@Injectable()
export class CompleteAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
    private readonly clock: Clock,
  ) {}

  /** Nothing happens the second time. @throws InvalidInput with each field that would be empty */
  async host(find: PaperFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { amendment, row } = found;
      const { type } = row;
      const { amendment: entityType, partyOf } = PLACEMENT_PAPERS[type];
      if (amendment.state === 'company_done') return;
      requireFilled(found, 'host', await amendedPaperBy(work.manager, found));
      const { host: done } = SIGNED_PAPERS[entityType].filled;
      await movePaper<AmendmentType>(work, entityType, amendment, { ...done, changes: { remark: null } }, by);
      await this.letters.of(row).amendments.hostDone(work, amendment);
      const about = { act: 'amend', entityType: type, entityId: row.id, people: row, by, today: this.clock.today() } as const;
      await keepWordsOfPart(work.manager, about, partyOf.host as WritingHost, partIn(amendment.changes as never, partyOf.host));
    });
  }

  /** Nothing happens the second time. @throws Conflict where nothing changes, or as long as the host has not filled its part */
  async school(find: PaperFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { amendment, row } = found;
      const { amendment: entityType, errors } = PLACEMENT_PAPERS[row.type];
      if (amendment.state === 'school_done') return;
      if (amendment.state === 'draft') throw new Conflict(errors.hostFirst);
      const amended = await amendedPaperBy(work.manager, found);
      requireFilled(found, 'school', amended);
      if (AMENDMENTS_OF_API[row.type].fields(amended.before, amendment.changes, 'fr').length === 0)
        throw new Conflict('amendment.nothing-changes');
      await movePaper<AmendmentType>(work, entityType, amendment, SIGNED_PAPERS[entityType].filled.school, by);
      await this.letters.of(row).amendments.schoolDone(work, amendment);
    });
  }
}

/** @throws InvalidInput with each field that would be empty */
function requireFilled({ row, amendment }: FoundAmendment, side: PaperSide, { after }: Amended): void {
  const {
    partyOf,
    errors: { fieldMissing: code },
  } = PLACEMENT_PAPERS[row.type];
  const party = partyOf[side];
  const about = { kind: row.kind, isMinor: isMinorFrom(row) };
  const fields = missingInAmendment(party, amendment.motives, partIn(after.parts, party), about).map((field) => `content.${field}`);
  const missing = side === 'school' ? [...fields, ...missingOfPlacement(amendment)] : fields;
  if (missing.length > 0) throw new InvalidInput(missing.map((path) => ({ path, code })));
}

/** What the school says beside its part, as far as the motives are about it. */
function missingOfPlacement(amendment: FoundAmendment['amendment']): string[] {
  const places = [
    ['dates', 'days', 'days'],
    ['interruption', 'interruption', 'awayUntil'],
    ['early_end', 'earlyEnd', 'earlyEndReason'],
  ] as const;
  return places.flatMap(([motive, change, path]) => (isAbout(amendment, motive) && !(change in amendment.changes) ? [path] : []));
}
