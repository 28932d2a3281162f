import { Injectable } from '@nestjs/common';
import { type OfferCase, offerCards, offerCases, type StudentCase, studentCases, studentsOfCases, weightsInUse } from '@seve/database';
import { InvalidInput, type WeightPoints, weightFaults } from '@seve/domain';
import { CandidateIdentity } from '@seve/lifecycles';
import { TOP_PER_OFFER, TOP_PER_STUDENT, type Weights, weightsOf } from '@seve/matching';
import { diplomaTitle } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pairsOfOffer, pairsOfStudent } from '../../core/matching/pairs.js';
import type { PreviewCaseView, WeightsPreviewView } from '../../core/matching/weights.dto.js';
import { amongFirst, countMoves, type Moved, rankTwice } from './rank-twice.js';

const STUDENT_CASES = 6;
const OFFER_CASES = 4;
/** Number of first ranks of both lists that are shown. */
const FIRST = 5;
/** Key for pseudonyms of the preview, different from those that companies see. */
const CAMPUS = 'campus';

/** Reranks stored lists of some students and some offers with other weights, without names of students. */
@Injectable()
export class PreviewWeights {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly identity: CandidateIdentity,
  ) {}

  /** Reranks stored matches only. @throws InvalidInput for invalid points. */
  async preview(points: WeightPoints, draw: number): Promise<WeightsPreviewView> {
    const faults = weightFaults(points);
    if (faults.length > 0) throw new InvalidInput(faults);
    const { manager } = this.dataSource;
    const used = await weightsInUse(manager);
    const weights = { before: weightsOf(used), after: weightsOf({ number: used.number + 1, points }) };
    const [students, offers] = await Promise.all([
      studentCases(manager, { draw, most: STUDENT_CASES, keep: TOP_PER_STUDENT }),
      offerCases(manager, { draw, most: OFFER_CASES, keep: TOP_PER_OFFER }),
    ]);
    const cases: PreviewCaseView[] = [];
    for (const student of students) cases.push(await this.ofStudent(student, weights));
    for (const offer of offers) cases.push(await this.ofOffer(offer, weights));
    return { cases: cases.filter(({ rows }) => rows.length > 0) };
  }

  private async ofStudent({ studentId, certification, offerIds }: StudentCase, weights: BothWeights): Promise<PreviewCaseView> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const moves = rankTwice(await pairsOfStudent(manager, studentId, offerIds, today), today, weights);
    const shown = amongFirst(moves, FIRST);
    const cards = await offerCards(
      manager,
      shown.map(({ offerId }) => offerId),
    );
    const words = new Map(cards.map(({ id, title, companyName }) => [id, { name: title, detail: companyName }]));
    return {
      ...{ side: 'student', name: this.nameOf(studentId), detail: certification && diplomaTitle(certification) },
      ...countMoves(moves),
      rows: rowsOf(shown, ({ offerId }) => words.get(offerId)),
    };
  }

  private async ofOffer({ offerId, title, companyName, studentIds }: OfferCase, weights: BothWeights): Promise<PreviewCaseView> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const pairs = await pairsOfOffer(manager, offerId, studentIds, today);
    const moves = rankTwice([...pairs.values()], today, weights);
    const shown = amongFirst(moves, FIRST);
    const programmes = await studentsOfCases(
      manager,
      shown.map(({ studentId }) => studentId),
    );
    return {
      ...{ side: 'offer', name: title, detail: companyName },
      ...countMoves(moves),
      rows: rowsOf(shown, ({ studentId }) => {
        const certification = programmes.get(studentId) ?? null;
        return { name: this.nameOf(studentId), detail: certification && diplomaTitle(certification) };
      }),
    };
  }

  private nameOf(studentId: string): string {
    return this.identity.pseudonymOf(CAMPUS, studentId);
  }
}

interface BothWeights {
  before: Weights;
  after: Weights;
}

/** Returns rows without ids. */
const rowsOf = (moves: readonly Moved[], wordsOf: (move: Moved) => { name: string; detail: string | null } | undefined) =>
  moves.flatMap(({ before, after, ...ids }) => {
    const words = wordsOf({ before, after, ...ids });
    return words ? [{ ...words, before, after }] : [];
  });
