import { Injectable } from '@nestjs/common';
import { amendmentsOf, historyRows, partsOf } from '@seve/database';
import { nameForHost, PLACEMENT_PAPERS, type PlacementPaperType, studentOfRow } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { OwnPaper } from '../own-paper.js';
import { AGREEMENT_VIEWS } from './agreement-views.js';
import { CONTRACT_VIEWS } from './contract-views.js';
import type { PaperReader, ViewsOfType } from './paper-reader.js';

const VIEWS = { agreement: AGREEMENT_VIEWS, contract: CONTRACT_VIEWS } satisfies Record<PlacementPaperType, unknown> as Record<
  PlacementPaperType,
  ViewsOfType<OwnPaper, object>
>;

/** Reads a paper for each side. */
@Injectable()
export class PaperViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async host(own: OwnPaper, reader: PaperReader): Promise<object> {
    const base = await VIEWS[own.type].base(own, await this.partsOf(own), this.readingOf(reader));
    return { ...base, studentName: nameForHost(studentOfRow(own), true, this.clock.today()) };
  }

  async school(own: OwnPaper, reader: PaperReader): Promise<object> {
    const { manager } = this.dataSource;
    const { type, id, placementId, studentId, classId, contact, contactEmail } = own;
    const parts = await this.partsOf(own);
    const base = await VIEWS[type].base(own, parts, this.readingOf(reader));
    const amendments = (await amendmentsOf<PlacementPaperType>(manager, type, id)).map((one) => one.id);
    return {
      ...{ ...base, ...VIEWS[type].ofSchool(own, parts, reader) },
      ...{ placementId, studentId, classId, hostAddress: contact?.address ?? contactEmail },
      history: await historyRows(manager, { [type]: [id], placement: [placementId], [PLACEMENT_PAPERS[type].amendment]: amendments }),
    };
  }

  async student(own: OwnPaper, reader: PaperReader): Promise<object> {
    return VIEWS[own.type].student(own, await this.partsOf(own), this.readingOf(reader));
  }

  private partsOf({ type, id }: OwnPaper) {
    return partsOf<PlacementPaperType>(this.dataSource.manager, type, id);
  }

  private readingOf(reader: PaperReader) {
    return { manager: this.dataSource.manager, reader, today: this.clock.today() };
  }
}
