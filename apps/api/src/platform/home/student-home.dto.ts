import { ApiProperty } from '@nestjs/swagger';
import { OFFER_KINDS, type OfferKind, PLACEMENT_STATES, type PlacementState, PROFILE_PARTS, type ProfilePart } from '@seve/domain';
import { DraftView } from '../../applications/applications/drafts/drafts.dto.js';
import { ApplicationForStudent } from '../../core/applications/applications.dto.js';
import { StudentMatch } from '../../core/matching/matches.dto.js';
import { OfferCard } from '../../core/offers/offer-card.dto.js';
import { ProfileCompletionView } from '../../core/people/students.dto.js';
import { PlacementHost, PlaceTermsView } from '../../core/placements/placements.dto.js';
import { ReboundView } from '../../core/placements/rebound.dto.js';

export const DEADLINE_KINDS = ['answer', 'invitation', 'offer_expires', 'start'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export class HomeDeadline {
  /** `answer`: an offered place to accept or decline. */
  @ApiProperty({ enum: DEADLINE_KINDS, enumName: 'DeadlineKind' })
  kind!: DeadlineKind;
  /** Of the application, the invitation, the offer or, for a first day, the placement. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Null where no offer announced the place, its title too. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  @ApiProperty({ format: 'date' })
  on!: string;
  @ApiProperty({ type: 'string', nullable: true })
  title!: string | null;
  companyName!: string;
}

export class HomeMatches {
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** The best three. */
  items!: StudentMatch[];
}

export class HomePlacement {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  state!: PlacementState;
  /** Found outside Sève. */
  isElsewhere!: boolean;
  /** Null for one found elsewhere. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  applicationId!: string | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  host!: PlacementHost;
  /** Null where no offer announced the place. */
  @ApiProperty({ type: OfferCard, nullable: true })
  offer!: OfferCard | null;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  /** Null before all have signed the paper. */
  @ApiProperty({ type: PlaceTermsView, nullable: true })
  terms!: PlaceTermsView | null;
}

export class HomeApplications {
  @ApiProperty({ type: 'integer' })
  sent!: number;
  /** Applications that wait for the student or the company, the student's own turn first. */
  open!: ApplicationForStudent[];
}

/** With the offers that fit best now. */
export class HomeRebound extends ReboundView {
  /** The best three, without those already applied to. */
  offers!: StudentMatch[];
}

export class StudentHome {
  needsOnboarding!: boolean;
  /** Answers without which no offer can be found, in the order in which the profile asks them; empty once all are given. */
  @ApiProperty({ enum: PROFILE_PARTS, enumName: 'ProfilePart', isArray: true })
  missing!: ProfilePart[];
  completion!: ProfileCompletionView;
  /** Soonest first. */
  deadlines!: HomeDeadline[];
  /** Offers that a teacher proposed, still open, neither sent nor put aside. */
  proposals!: DraftView[];
  /** Since the last visit of the list. */
  newMatches!: HomeMatches;
  applications!: HomeApplications;
  @ApiProperty({ type: HomePlacement, nullable: true })
  placement!: HomePlacement | null;
  /** Of a student who has lost a place. */
  @ApiProperty({ type: HomeRebound, nullable: true })
  rebound!: HomeRebound | null;
}
