import { Injectable } from '@nestjs/common';
import { type Actor, Agreement, contentOf, keepHostAnswers, openRemarks, partsOf, SYSTEM, TABLES_BESIDE } from '@seve/database';
import {
  Conflict,
  InvalidInput,
  isMinorFrom,
  isSeatedParty,
  missingFields,
  type PaperSide,
  type PedagogicalContent,
  type PlacementPaperType,
  partIn,
  pedagogicalContent,
  requireSeatsApart,
  speakingFaults,
  type WritingHost,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { AgreementLetters, keepWordsOfPart, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { IsNull } from 'typeorm';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { PAPERS_OF_API, partOfSide } from '../kinds/paper-of-api.js';
import type { OwnAgreement, OwnPaper, PaperFinder } from '../own-paper.js';
import { requireWritable } from './save-part.js';

/** Completes the part of one side. Next: apps/api/src/papers/review/validate-agreement.ts */
@Injectable()
export class CompletePart {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
    private readonly agreementLetters: AgreementLetters,
    private readonly clock: Clock,
  ) {}

  /**
   * Idempotent. @throws InvalidInput with each field that is missing, says « vous » or holds the address of another seat, Conflict for a school while the
   * host has not filled its part
   */
  async complete(find: PaperFinder, side: PaperSide, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const own = await find(work.manager);
      const { type, id } = own;
      const { filled, first, partyOf, errors } = PAPERS_OF_API[type];
      const locked = await lockPaperRow(work, type, id);
      if (locked.state === filled[side].to || (side === 'school' && locked.state === 'pedagogically_ok')) return;
      if (side === 'school' && locked.state === first) throw new Conflict(errors.hostFirst);
      requireWritable(type, side, locked.state);
      const { host } = await this.close(work, own, side, by);
      if (side === 'host') {
        const about = { act: 'fill_part', entityType: type, entityId: id, people: own, by, today: this.clock.today() } as const;
        await keepHostAnswers(work.manager, own, PAPERS_OF_API[type].hostAnswers(own, host.content), by);
        await keepWordsOfPart(work.manager, about, partyOf.host as WritingHost, host.content);
      } else if (host.doneAt === null) throw new Conflict(errors.hostFirst);
      await movePaper<PlacementPaperType>(work, type, locked, filled[side], by);
      if (side === 'host') await this.letters.of(own).hostDone(work, id);
      else if (own.type === 'agreement') await this.validateAgain(work, own);
    });
  }

  /** Keeps the validation if subject, skills and days are unchanged; otherwise asks the teacher for a new one. */
  private async validateAgain(work: UnitOfWork, { id, startOn, endOn }: OwnAgreement): Promise<void> {
    const { manager } = work;
    const { validated } = await manager.findOneByOrFail(Agreement, { id });
    const { host, school } = await partsOf(manager, 'agreement', id);
    const now = pedagogicalContent({ host: host.content, school: school.content }, { startOn, endOn });
    const isSame =
      validated !== null && (Object.keys(now) as (keyof PedagogicalContent)[]).every((field) => now[field] === validated[field]);
    if (isSame)
      await movePaper(work, 'agreement', { id, state: 'school_done' }, { to: 'pedagogically_ok', act: 'keep_validation' }, SYSTEM);
    else await this.agreementLetters.toValidate(work, id);
  }

  /** Marks a part as complete and its remarks as answered. Returns the parts of both sides as they were before. */
  private async close({ manager }: UnitOfWork, own: OwnPaper, side: PaperSide, by: Actor) {
    const { id, type, kind, student } = own;
    const { partyOf, errors } = PAPERS_OF_API[type];
    const { part, remark, foreignKey } = TABLES_BESIDE[type];
    const party = partyOf[side];
    const parts = await partsOf<PlacementPaperType>(manager, type, id);
    const contents = contentOf(parts);
    const [host, school] = [partOfSide(type, parts, 'host'), partOfSide(type, parts, 'school')];
    const empty = [
      ...missingFields(party, partIn(contents, party), kind, isMinorFrom(own)),
      ...(side === 'host' ? PAPERS_OF_API[type].unanswered(own, host.content) : []),
    ];
    const faults = [
      ...empty.map((field) => ({ path: `content.${field}`, code: errors.fieldMissing })),
      ...speakingFaults(party, partIn(contents, party)),
    ];
    if (faults.length > 0) throw new InvalidInput(faults);
    if (isSeatedParty(party)) requireSeatsApart(party, (side === 'host' ? host : school).content, { parts: contents, student });
    await manager.update(part, { [foreignKey]: id, party }, { doneAt: () => 'now()', doneByAccountId: by.accountId });
    await manager.update(remark, { [foreignKey]: id, party, answeredAt: IsNull() }, { answeredAt: () => 'now()' });
    const waiting = await openRemarks(manager, type, id);
    if (side === 'school' && waiting.some((one) => one.party === partyOf.host)) throw new Conflict(errors.hostFirst);
    return { host, school };
  }
}
