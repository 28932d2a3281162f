import { Injectable } from '@nestjs/common';
import { type Actor, openAmendment, PAPER_TABLES, recordMoves, SYSTEM, TABLES_BESIDE } from '@seve/database';
import { type AmendmentType, Conflict, InvalidInput, isSchoolOfficeRole, type Locale, openedFields, PLACEMENT_PAPERS } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { AmendmentTo } from '../kinds/acts-of-type.js';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { OwnPaper, PaperFinder } from '../own-paper.js';
import { CompleteAmendment } from './complete-amendment.js';
import { FillAmendment } from './fill-amendment.js';
import { type FoundAmendment, lockFound, requireEffectiveDay } from './own-amendment.js';

export interface BegunAmendment {
  motives: AmendmentTo['motives'];
  reason: string;
  effectiveOn: string;
  /** New first and last day, where the dates change. */
  days?: { startOn: string; endOn: string };
}

/** Begins amendments. A host can only request one of an agreement, which the school then accepts. */
@Injectable()
export class BeginAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
    private readonly filling: FillAmendment,
    private readonly completing: CompleteAmendment,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins an amendment; one by which a school changes nothing but days that it gives is filled at once. Returns its id. @throws Conflict while another one is open, or for a paper that is not signed or is over;
   * InvalidInput for motives or a day that the paper does not allow
   */
  async begin(find: PaperFinder, input: BegunAmendment, by: Actor, locale: Locale): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { type, id: paperId } = await find(manager);
      await lockPaperRow(work, type, paperId);
      const row = await find(manager);
      await this.requirePossible(manager, row, input);
      const { byHost, columns } = PAPERS_OF_API[type].amendments;
      const entityType = PLACEMENT_PAPERS[type].amendment;
      const table = PAPER_TABLES[entityType];
      const ofPaper = { [TABLES_BESIDE[type].foreignKey]: paperId };
      const state = isSchoolOfficeRole(by.role) ? 'draft' : byHost;
      const id = uuid();
      const { motives, reason, effectiveOn } = input;
      const begun = { state, begunByAccountId: by.accountId, begunByRole: by.role, number: (await manager.countBy(table, ofPaper)) + 1 };
      await manager.insert(table, { id, ...ofPaper, motives, reason, effectiveOn, ...columns(row), ...begun });
      await recordMoves(manager, by, { entityType, entityId: id, from: null, to: state });
      const amendment = (await manager.findOneByOrFail(table, { id })) as FoundAmendment['amendment'];
      if (input.days !== undefined) await this.filling.fillDays(work, { row, amendment }, input.days, by, locale);
      if (state === 'asked') await this.letters.of(row).amendments.asked(work, amendment);
      else await this.askHost(work, { row, amendment }, by);
      if (state === 'draft' && input.days !== undefined && motives.length === 1 && openedFields(motives, 'host').length === 0)
        await this.completing.completeLocked(work, await lockFound(work, find, id), 'school', by);
      return id;
    });
  }

  /** Accepts a request of the host; idempotent. */
  async accept(find: PaperFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, amendment } = await lockFound(work, find, id);
      if (amendment.state !== 'asked') return;
      await movePaper(work, 'amendment', amendment, { to: 'draft', act: 'accept' }, by);
      await this.askHost(work, { row, amendment: { ...amendment, state: 'draft' } }, by);
    });
  }

  /** Asks the host to fill its part, or skips the part when no field of it is opened by the motives. */
  private async askHost(work: UnitOfWork, { row, amendment }: FoundAmendment, by: Actor): Promise<void> {
    const isBySchool = isSchoolOfficeRole(by.role);
    const letters = this.letters.of(row).amendments;
    if (openedFields(amendment.motives, PLACEMENT_PAPERS[row.type].partyOf.host).length > 0) {
      if (isBySchool) await letters.askHost(work, amendment);
      return;
    }
    const skipped = { to: 'company_done', act: 'skip_host_part' } as const;
    await movePaper<AmendmentType>(work, PLACEMENT_PAPERS[row.type].amendment, amendment, skipped, SYSTEM);
    if (!isBySchool) await letters.hostDone(work, amendment);
  }

  private async requirePossible(manager: EntityManager, row: OwnPaper, { motives, effectiveOn }: BegunAmendment): Promise<void> {
    const { possibleMotives, noneDue } = PAPERS_OF_API[row.type].amendments;
    const possible = possibleMotives(row, this.clock.today());
    if (possible.length === 0) throw new Conflict(noneDue);
    if ((await openAmendment(manager, row.type, row.id)) !== null) throw new Conflict('amendment.one-open');
    if (!motives.every((motive) => possible.includes(motive))) throw new InvalidInput([{ path: 'motives', code: 'amendment.motive-over' }]);
    const isIn = (...some: string[]) => motives.some((motive) => some.includes(motive));
    if (isIn('early_end') && isIn('dates', 'interruption')) throw new InvalidInput([{ path: 'motives', code: 'amendment.motives-clash' }]);
    requireEffectiveDay(row, motives, effectiveOn);
  }
}
