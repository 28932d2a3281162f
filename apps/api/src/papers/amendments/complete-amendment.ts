import { Injectable } from '@nestjs/common';
import type { Actor } from '@seve/database';
import {
  type AmendmentType,
  amendedFields,
  Conflict,
  InvalidInput,
  isMinorFrom,
  missingInAmendment,
  type PaperSide,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  partIn,
  partToAmend,
  SIGNED_PAPERS,
  speakingFaults,
  type WritingHost,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { keepWordsOfPart, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import type { PaperFinder } from '../own-paper.js';
import { isAbout } from './fill-amendment.js';
import { type Amended, amendedPaperBy, type FoundAmendment, lockFound } from './own-amendment.js';

/** Marks the part of an amendment filled by one side as complete. */
@Injectable()
export class CompleteAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
    private readonly clock: Clock,
  ) {}

  /**
   * Completes the part of one side. Idempotent. @throws InvalidInput with each field left empty; Conflict for a school while the host has
   * not filled its part, or when nothing changes
   */
  async complete(find: PaperFinder, id: string, side: PaperSide, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => this.completeLocked(work, await lockFound(work, find, id), side, by));
  }

  /** Completes the part of one side of an amendment that is locked. */
  async completeLocked(work: UnitOfWork, found: FoundAmendment, side: PaperSide, by: Actor): Promise<void> {
    const { amendment, row } = found;
    const { type } = row;
    const { amendment: entityType, partyOf, errors } = PLACEMENT_PAPERS[type];
    const done = SIGNED_PAPERS[entityType].filled[side];
    if (amendment.state === done.to) return;
    if (side === 'school' && amendment.state === 'draft') throw new Conflict(errors.hostFirst);
    const amended = await amendedPaperBy(work.manager, found);
    requireFilled(found, side, amended);
    const letters = this.letters.of(row).amendments;
    if (side === 'school') {
      const changed = amendedFields<PlacementPaperType>(type, amended.before, amendment.changes, 'fr');
      if (changed.length === 0) throw new Conflict('amendment.nothing-changes');
      await movePaper<AmendmentType>(work, entityType, amendment, done, by);
      await letters.schoolDone(work, amendment);
    } else {
      await movePaper<AmendmentType>(work, entityType, amendment, { ...done, changes: { remark: null } }, by);
      await letters.hostDone(work, amendment);
      const about = { act: 'amend', entityType: type, entityId: row.id, people: row, by, today: this.clock.today() } as const;
      await keepWordsOfPart(work.manager, about, partyOf.host as WritingHost, partIn(amendment.changes as never, partyOf.host));
    }
  }
}

/** @throws InvalidInput with each field left empty, and each text of all parties that says « vous » */
function requireFilled({ row, amendment }: FoundAmendment, side: PaperSide, { after }: Amended): void {
  const {
    partyOf,
    errors: { fieldMissing: code },
  } = PLACEMENT_PAPERS[row.type];
  const party = partyOf[side];
  const about = { kind: row.kind, isMinor: isMinorFrom(row) };
  const { motives, changes } = amendment;
  const written = partToAmend(party, motives, partIn(after.parts, party), partIn(changes as never, party));
  const fields = missingInAmendment(party, motives, written, about).map((field) => `content.${field}`);
  const missing = side === 'school' ? [...fields, ...missingOfPlacement(amendment)] : fields;
  const faults = [...missing.map((path) => ({ path, code })), ...speakingFaults(party, partIn(changes as never, party))];
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Returns the fields of the placement that the motives require and the school left empty. */
function missingOfPlacement(amendment: FoundAmendment['amendment']): string[] {
  const places = [
    ['dates', 'days', 'days'],
    ['interruption', 'interruption', 'awayUntil'],
    ['early_end', 'earlyEnd', 'earlyEndReason'],
  ] as const;
  return places.flatMap(([motive, change, path]) => (isAbout(amendment, motive) && !(change in amendment.changes) ? [path] : []));
}
