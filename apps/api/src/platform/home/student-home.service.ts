import { Injectable } from '@nestjs/common';
import {
  applicationCountsOfStudent,
  bestMatchesOfStudent,
  countsOfStudent,
  deadlinesOfStudent,
  type NewMatchRow,
  newMatchesOfStudent,
  offerCards,
  placementOfStudent,
  placesOfStudent,
  type StudentPlacementRow,
  termsOfPlace,
} from '@seve/database';
import { addDays, type Locale, reboundOf, termsForMinor } from '@seve/domain';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { communeName } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { DraftsService } from '../../applications/applications/drafts/drafts.service.js';
import { OwnApplications } from '../../core/applications/own-applications.service.js';
import type { StudentMatch } from '../../core/matching/matches.dto.js';
import type { OfferCard } from '../../core/offers/offer-card.dto.js';
import { cardOf } from '../../core/offers/offer-card.view.js';
import type { StudentProfile } from '../../core/people/students.dto.js';
import { viewOfTerms } from '../../core/placements/place-terms.view.js';
import type { PlaceTermsView } from '../../core/placements/placements.dto.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { StudentsService } from '../../people/students/students.service.js';
import { answersOwed, openFirst } from './home-applications.js';
import type { HomePlacement, StudentHome } from './student-home.dto.js';

const SOON_DAYS = 14;
const BEST = 3;

/** Builds the home page of a student: what is due, what is new and who acts next. */
@Injectable()
export class StudentHomeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly students: StudentsService,
    private readonly own: OwnApplications,
    private readonly drafts: DraftsService,
  ) {}

  async read(student: StudentPrincipal, locale: Locale): Promise<StudentHome> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const reader = { id: student.studentId, today };
    const [profile, counts, matches, deadlines, sent, running, drafts, placement, places] = await Promise.all([
      this.students.readProfile(student),
      countsOfStudent(manager, reader, DIGEST_THRESHOLD),
      newMatchesOfStudent(manager, reader, { most: BEST, suitsFrom: DIGEST_THRESHOLD }),
      deadlinesOfStudent(manager, reader, addDays(today, SOON_DAYS)),
      applicationCountsOfStudent(manager, student.studentId),
      this.own.running(student),
      this.drafts.list(student),
      placementOfStudent(manager, reader),
      placesOfStudent(manager, student.studentId),
    ]);
    const rebound = reboundOf(places, today);
    const best = rebound && (await bestMatchesOfStudent(manager, reader, { most: BEST, suitsFrom: DIGEST_THRESHOLD }));
    const shown = [...matches, ...(best ?? []), ...(placement ? [placement] : [])].flatMap(({ offerId }) => offerId ?? []);
    const cards = new Map((await offerCards(manager, shown)).map((row) => [row.id, cardOf(row)]));
    return {
      needsOnboarding: profile.needsOnboarding,
      missing: profile.missing,
      completion: profile.completion,
      deadlines: [...answersOwed(running), ...deadlines].sort((one, other) => one.on.localeCompare(other.on)),
      proposals: drafts.filter(({ proposal, isOpen }) => proposal !== null && isOpen),
      newMatches: {
        count: counts.matches,
        items: matchesWith(cards, matches),
      },
      applications: { sent: sent.reduce((sum, { count }) => sum + count, 0), open: openFirst(running) },
      placement: placement && viewOfPlacement(placement, cards, await this.terms(placement.id, profile, locale)),
      rebound: rebound && { ...rebound, offers: matchesWith(cards, best ?? []) },
    };
  }

  private async terms(placementId: string, { isMinor }: Pick<StudentProfile, 'isMinor'>, locale: Locale): Promise<PlaceTermsView | null> {
    const terms = await termsOfPlace(this.dataSource.manager, placementId, this.clock.today());
    return terms && viewOfTerms(isMinor ? termsForMinor(terms) : terms, locale);
  }
}

const matchesWith = (cards: ReadonlyMap<string, OfferCard>, matches: readonly NewMatchRow[]): StudentMatch[] =>
  matches.flatMap(({ offerId, ...match }) => {
    const offer = cards.get(offerId);
    return offer ? [{ offer, ...match }] : [];
  });

function viewOfPlacement(
  placement: StudentPlacementRow,
  cards: ReadonlyMap<string, OfferCard>,
  terms: PlaceTermsView | null,
): HomePlacement {
  const { id, state, applicationId, offerId, kind, startOn, endOn } = placement;
  const { companyId, companyName: name, communeInsee } = placement;
  const host = { companyId, name, communeName: communeInsee && communeName(communeInsee) };
  const isElsewhere = placement.source === 'declared';
  return {
    id,
    state,
    isElsewhere,
    applicationId,
    kind,
    startOn,
    endOn,
    terms,
    host,
    offer: offerId === null ? null : (cards.get(offerId) ?? null),
  };
}
