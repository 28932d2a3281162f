import { Injectable } from '@nestjs/common';
import { contactFacts, historyRows, type Placement, type PlacePeople, peopleOfPlace } from '@seve/database';
import { contactDoubt, dayInParis, type Locale, nameForHost, studentOfRow } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { HistoryStep } from '../../../core/history.dto.js';
import type { PlaceForHost, PlaceForSchool } from '../../../core/placements/declared-places.dto.js';
import { judgePlace, labelOfHazard, readByHost, unjudged, viewOfFindings } from '../../../core/placements/place-findings.js';
import { judgedOf } from './answer-place.js';

/** Builds the views of a place found elsewhere for its host and its school. */
@Injectable()
export class PlaceViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async forHost(place: Placement, locale: Locale): Promise<PlaceForHost> {
    const { people, history, findings, quota } = await this.read(place);
    const shown = readByHost(findings, place.hazards);
    return { ...this.common(place, people, history, locale), findings: viewOfFindings(shown, locale), quota };
  }

  async forSchool(place: Placement, locale: Locale): Promise<PlaceForSchool> {
    const { people, history, findings, quota } = await this.read(place);
    const { studentId, className, classGroupId, studentFirstName, studentLastName } = people;
    const { contactEmail, askedOn, paperKind, paperOn } = place;
    return {
      ...this.common(place, people, history, locale),
      studentName: `${studentFirstName} ${studentLastName}`,
      ...{ studentId, className, contactEmail, askedOn, paperKind, paperOn, history, quota },
      contactDoubt: place.state === 'declared' ? contactDoubt(await contactFacts(this.dataSource.manager, place.id)) : null,
      classId: classGroupId,
      findings: viewOfFindings(findings, locale),
    };
  }

  private async read(place: Placement) {
    const { manager } = this.dataSource;
    const judged = place.state === 'declared' ? await judgePlace(manager, judgedOf(place), this.clock.today()) : unjudged(place);
    const people = await peopleOfPlace(manager, place.id);
    return { people, history: await historyRows(manager, { placement: [place.id] }), ...judged };
  }

  private common(
    place: Placement,
    people: PlacePeople,
    history: readonly HistoryStep[],
    locale: Locale,
  ): Omit<PlaceForHost, 'findings' | 'quota'> {
    const { id, state, kind, startOn, endOn, weeklyMinutes, tutorName, hazards, createdAt, hostSaidYesAt } = place;
    const { hostName, schoolName } = people;
    return {
      ...{ id, state, kind, startOn, endOn, weeklyMinutes, tutorName, hostName, schoolName },
      studentName: nameForHost(studentOfRow(people), true, this.clock.today()),
      hostAddress: place.hostAddress ?? place.companySite?.address ?? null,
      hazards: hazards.map((tag) => labelOfHazard(tag, locale)),
      declaredBy: history.find(({ from }) => from === null)?.role ?? 'student',
      declaredOn: dayInParis(createdAt),
      hostSaidYesOn: hostSaidYesAt && dayInParis(hostSaidYesAt),
      reason: history.find(({ to }) => to === 'refused' || to === 'cancelled')?.comment ?? null,
    };
  }
}
