import { Injectable } from '@nestjs/common';
import { availabilityByStudent, birthDateOf, type Offer, offerCards, periodsOf, placesOfStudents, Student } from '@seve/database';
import {
  availabilityFor,
  type CivilDate,
  hazardsOrUnknown,
  isComplete,
  isMinor,
  type KindAvailability,
  type Locale,
  missedPeriod,
  NotFound,
  type PlacesOfStudent,
  reboundOf,
} from '@seve/domain';
import { HAZARDS } from '@seve/law';
import { lawInWords, type Pair, scoreMatch, type Weights } from '@seve/matching';
import { communeName, distanceKm } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { Any, DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { requireOpenOffer, requireSeenOffer } from '../../../core/applications/receiver.js';
import { currentWeights } from '../../../core/matching/current-weights.js';
import { pairsOfOffer } from '../../../core/matching/pairs.js';
import { viewOfPeriods } from '../../../core/school/class-period.view.js';
import { ownClass } from '../../../core/school/own-class.js';
import type { TeacherPrincipal } from '../../../http/session/principal.js';
import { type Objection, objectionsTo } from './objections-to.js';
import type { CheckedOffer, ProposalCheck, ProposalCheckInput, ProposalFit } from './proposal-check.dto.js';

interface Reading {
  today: CivilDate;
  locale: Locale;
  weights: Weights;
}

/** Shows a teacher, before an offer is proposed, how it fits each student. Writes nothing. */
@Injectable()
export class CheckProposal {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a student of another class, or without an account; Conflict for an offer that takes no applications. */
  async execute(
    id: string,
    { offerId, studentIds }: ProposalCheckInput,
    teacher: TeacherPrincipal,
    locale: Locale,
  ): Promise<ProposalCheck> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const { id: classGroupId, programmeId } = await ownClass(manager, id, teacher);
    const offer = await requireSeenOffer(manager, offerId, teacher.schoolId);
    await requireOpenOffer(manager, offer, today);
    const students = await manager.find(Student, {
      where: { classGroupId, accountId: Not(IsNull()), ...(studentIds && { id: Any(studentIds) }) },
    });
    if (studentIds && students.length !== studentIds.length) throw new NotFound('not-found');
    const ids = students.map((student) => student.id);
    const [pairs, weights, availabilities, places] = await Promise.all([
      pairsOfOffer(manager, offer.id, ids, today, true),
      currentWeights(manager),
      availabilityByStudent(manager, ids),
      placesOfStudents(manager, ids),
    ]);
    const objections = await objectionsTo(manager, { studentIds: ids, offer, today, locale, pairs });
    const fits = students.map((student) => {
      const [pair, objection] = [pairs.get(student.id), objections.get(student.id)];
      const held = { availability: availabilities.get(student.id) ?? [], places: places.get(student.id) ?? { lost: [], held: [] } };
      return fitOf(student, { offer, pair, objection, ...held }, { today, locale, weights });
    });
    const periods = viewOfPeriods(await periodsOf(manager, [programmeId]), today);
    const checked = { ...(await offerOf(manager, offer, locale)), missedPeriod: missedPeriod(offer, periods) };
    return { offer: checked, students: fits.sort(byFit) };
  }
}

async function offerOf(manager: EntityManager, offer: Offer, locale: Locale): Promise<Omit<CheckedOffer, 'missedPeriod'>> {
  const [card] = await offerCards(manager, [offer.id]);
  if (!card) throw new NotFound('not-found');
  const { title, kind, startFrom, startTo, durationWeeks, communeInsee } = offer;
  const hazards = hazardsOrUnknown(offer.hazards).map((tag) => HAZARDS.find((hazard) => hazard.tag === tag)?.label[locale] ?? tag);
  const { companyName } = card;
  return { title, companyName, communeName: communeName(communeInsee), kind, startFrom, startTo, durationWeeks, hazards };
}

interface Compared {
  offer: Offer;
  availability: readonly KindAvailability[];
  pair: Pair | undefined;
  objection: Objection | undefined;
  places: PlacesOfStudent;
}

function fitOf(
  student: Student,
  { offer, pair, objection, availability, places }: Compared,
  { today, locale, weights }: Reading,
): ProposalFit {
  const { firstName, lastName, kinds, limitKm } = student;
  const free = availabilityFor({ availability }, offer.kind);
  const score = pair ? scoreMatch(pair, today, weights) : null;
  return {
    studentId: student.id,
    firstName,
    lastName,
    outcome: objection?.outcome ?? 'proposed',
    law: objection?.reason ?? (pair?.legal.reasons.length ? lawInWords(pair.legal.reasons, locale) : null),
    score: score?.ok ? { studentScore: score.studentScore, postScore: score.postScore, total: score.total } : null,
    failed: score && !score.ok ? score.failed.map(({ constraint }) => constraint) : [],
    kinds,
    availableFrom: free?.availableFrom ?? null,
    availableTo: free?.availableTo ?? null,
    distanceKm: pair ? distanceOf(pair) : null,
    limitKm,
    isMinor: isMinor(birthDateOf(student), today),
    isProfileComplete: isComplete({ ...student, availability }),
    reboundUntil: reboundOf(places, today)?.until ?? null,
  };
}

function distanceOf({ student: { latitude, longitude }, offer }: Pair): number | null {
  return latitude === null || longitude === null ? null : Math.round(distanceKm({ latitude, longitude }, offer));
}

const rankOf = ({ outcome, score }: ProposalFit): number => (outcome === 'proposed' ? (score?.total ?? -1) : -2);
/**
 * Sort key among students to whom the offer may be proposed: first the ones whose time to find a new place ends soonest, then the ones who
 * lost no place.
 */
const firstUntil = ({ outcome, reboundUntil }: ProposalFit): string => (outcome === 'proposed' ? (reboundUntil ?? '9') : '99');
const byFit = (one: ProposalFit, other: ProposalFit): number =>
  firstUntil(one).localeCompare(firstUntil(other)) ||
  rankOf(other) - rankOf(one) ||
  one.lastName.localeCompare(other.lastName, 'fr') ||
  one.firstName.localeCompare(other.firstName, 'fr');
