import type { RankedMatch } from '../rank.js';
import { Batch } from './batch.js';
import { OfferCandidates, StudentCandidates } from './candidates.js';
import { languagesColumn, rhythmColumn, trainingColumn } from './class-columns.js';
import { finalScores } from './final-scores.js';
import type { IndexState } from './index-state.js';
import { keepDates } from './keep-dates.js';
import { keepLawful } from './keep-lawful.js';
import { keepReach } from './keep-reach.js';
import { occupationColumns } from './occupation-columns.js';
import { type Floors, keepHopeful, partScores } from './part-scores.js';
import { SkillColumns } from './skill-columns.js';
import { wishesColumn } from './wishes-column.js';

/** What is done with the pairs of a batch that are matches, and which of them need no score. */
export interface ScanPurpose {
  floors: Floors;
  take(batch: Batch): void;
}

const EVERY_ONE: Floors = { ofStudent: null, ofOffer: null };

/** All matches of one student, or of one offer: candidates, filters, cheap criteria, bound, skills, score. */
export class Scan {
  private readonly batch = new Batch();
  private readonly skills: SkillColumns;
  private readonly offers: OfferCandidates;
  private readonly students: StudentCandidates;

  constructor(private readonly state: IndexState) {
    this.skills = new SkillColumns(state);
    this.offers = new OfferCandidates(state, this.batch);
    this.students = new StudentCandidates(state, this.batch);
  }

  student(student: number, purpose: ScanPurpose): void {
    if (this.state.students.columns.isActive[student] === 0) return;
    this.skills.markStudent(student);
    const flush = () => this.run(true, purpose);
    this.offers.visit(student, flush);
    flush();
  }

  offer(offer: number, purpose: ScanPurpose): void {
    if (this.state.offers.columns.isActive[offer] === 0) return;
    this.skills.markOffer(offer);
    const flush = () => this.run(false, purpose);
    this.students.visit(offer, flush);
    flush();
  }

  /** The scores of pairs that are known to be matches, in their order. */
  rateStudent(student: number, offers: Int32Array): RankedMatch[] {
    this.skills.markStudent(student);
    this.batch.student.fill(student, 0, offers.length);
    this.batch.offer.set(offers);
    return this.rated(offers.length, true);
  }

  rateOffer(offer: number, students: Int32Array): RankedMatch[] {
    this.skills.markOffer(offer);
    this.batch.student.set(students);
    this.batch.offer.fill(offer, 0, students.length);
    return this.rated(students.length, false);
  }

  private rated(length: number, isOfOneStudent: boolean): RankedMatch[] {
    const { students, offers } = this.state;
    const rated: RankedMatch[] = [];
    this.batch.length = length;
    this.run(isOfOneStudent, {
      floors: EVERY_ONE,
      take: ({ length, student, offer, u, e, total }) => {
        for (let pair = 0; pair < length; pair += 1) {
          rated.push({
            studentId: students.order.ids.textOf(student[pair] ?? 0),
            offerId: offers.order.ids.textOf(offer[pair] ?? 0),
            u: u[pair] ?? 0,
            e: e[pair] ?? 0,
            total: total[pair] ?? 0,
          });
        }
      },
    });
    return rated;
  }

  private run(isOfOneStudent: boolean, { floors, take }: ScanPurpose): void {
    const { batch, state } = this;
    keepDates(batch, state);
    keepReach(batch, state, isOfOneStudent);
    keepLawful(batch, state);
    rhythmColumn(batch, state);
    occupationColumns(batch, state);
    wishesColumn(batch, state);
    trainingColumn(batch, state);
    languagesColumn(batch, state);
    partScores(batch, state);
    keepHopeful(batch, state, floors);
    if (isOfOneStudent) this.skills.ofStudent(batch);
    else this.skills.ofOffer(batch);
    finalScores(batch);
    take(batch);
    batch.length = 0;
  }
}
