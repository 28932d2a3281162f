import { Injectable } from '@nestjs/common';
import { placesSeen, Student, type UnpreparedPlaceRow, unpreparedPlaces } from '@seve/database';
import { isAgreementKind, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { PaperBeginning } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { type PapersBegun, UNPREPARED_MOST, type UnpreparedPlace, type UnpreparedPlaces } from './unprepared-places.dto.js';

/** Places agreed before papers existed, or whose paper was never begun. */
@Injectable()
export class UnpreparedPlacesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly papers: PaperBeginning,
    private readonly clock: Clock,
  ) {}

  async list(member: SchoolPrincipal): Promise<UnpreparedPlaces> {
    const asked = { today: this.clock.today(), limit: UNPREPARED_MOST };
    const { rows, count } = await unpreparedPlaces(this.dataSource.manager, member, asked);
    return { items: rows.map(viewOf), count };
  }

  /** @throws NotFound, before any paper is begun, if a place belongs to another school or to a class that the teacher does not share */
  async begin(placementIds: readonly string[], member: SchoolPrincipal): Promise<PapersBegun> {
    return this.outbox.transaction(async (work) => {
      const places = await placesSeen(work.manager, placementIds, member);
      if (places.length < placementIds.length) throw new NotFound('not-found');
      const done: PapersBegun = { begun: 0, unasked: 0 };
      for (const { id, studentId } of places) {
        await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
        const begun = await this.papers.begin(work, id, member);
        if (begun === null) continue;
        done.begun += 1;
        if (!begun.isHostAsked) done.unasked += 1;
      }
      return done;
    });
  }
}

const viewOf = ({ id, firstName, lastName, className, hostName, kind, startOn, endOn }: UnpreparedPlaceRow): UnpreparedPlace => ({
  ...{ id, studentName: `${firstName} ${lastName}`, className, hostName, kind, startOn, endOn },
  paper: isAgreementKind(kind) ? 'agreement' : 'contract',
});
