import { FULL } from '../criteria/criterion.js';
import { SKILLS_UNKNOWN } from '../criteria/skills.criterion.js';
import type { Batch } from './batch.js';
import type { IndexState } from './index-state.js';
import { SkillMarks } from './skill-marks.js';

/** Learning and skills of a batch: the skills of the one side are marked, those of the others are read against the marks. */
export class SkillColumns {
  private readonly sought = new SkillMarks();
  private readonly held = new SkillMarks();
  /** What the marked offer teaches of each programme. */
  private taught: number[] = [];

  constructor(private readonly state: IndexState) {}

  markStudent(student: number): void {
    const { students, words } = this.state;
    this.held.mark(students.skills.of(student), () => 1);
    this.sought.mark(this.soughtBy(student), (skill) => words.rarity[skill] ?? 0);
  }

  /** The same names from the other end: what the post teaches, and what having a skill is worth to it. */
  markOffer(offer: number): void {
    const { offers } = this.state;
    this.sought.mark(offers.taught.of(offer), () => 1);
    this.held.markWeighted(offers.asked.of(offer));
    this.taught = [];
  }

  ofStudent(batch: Batch): void {
    const { students, offers } = this.state;
    const { start: taughtStart, length: taughtLength, heap: taught } = offers.taught;
    const { start: askedStart, length: askedLength, heap: asked } = offers.asked;
    const [sought, held] = [this.sought.values, this.held.values];
    const whole = students.columns.learnWhole[batch.student[0] ?? 0] ?? 0;
    const hasNone = (students.skills.length[batch.student[0] ?? 0] ?? 0) === 0;
    const { skillsWhole } = offers.columns;
    const { length, learning, offer: itsOffer, skills } = batch;
    for (let pair = 0; pair < length; pair += 1) {
      const offer = itsOffer[pair] ?? 0;
      let learned = 0;
      const taughtEnd = (taughtStart[offer] ?? 0) + (taughtLength[offer] ?? 0);
      for (let at = taughtStart[offer] ?? 0; at < taughtEnd; at += 1) learned += sought[taught[at] ?? 0] ?? 0;
      let has = 0;
      const askedEnd = (askedStart[offer] ?? 0) + (askedLength[offer] ?? 0);
      for (let at = askedStart[offer] ?? 0; at < askedEnd; at += 2) has += (held[asked[at] ?? 0] ?? 0) * (asked[at + 1] ?? 0);
      learning[pair] = part(learned, whole);
      skills[pair] = hasNone ? SKILLS_UNKNOWN : part(has, skillsWhole[offer] ?? 0);
    }
  }

  ofOffer(batch: Batch): void {
    const { students, offers, words } = this.state;
    const [teaches, worth] = [this.sought.values, this.held.values];
    const whole = offers.columns.skillsWhole[batch.offer[0] ?? 0] ?? 0;
    const { skills, sought } = students;
    const { learnWhole } = students.columns;
    const { length, learning, skills: itsSkills, student: itsStudent } = batch;
    for (let pair = 0; pair < length; pair += 1) {
      const student = itsStudent[pair] ?? 0;
      let has = 0;
      const skillsEnd = (skills.start[student] ?? 0) + (skills.length[student] ?? 0);
      for (let at = skills.start[student] ?? 0; at < skillsEnd; at += 1) has += worth[skills.heap[at] ?? 0] ?? 0;
      const isOwn = (sought.length[student] ?? 0) > 0;
      let learned = isOwn ? 0 : this.taughtOfProgramme(student);
      const soughtEnd = (sought.start[student] ?? 0) + (sought.length[student] ?? 0);
      for (let at = sought.start[student] ?? 0; at < soughtEnd; at += 1) {
        const skill = sought.heap[at] ?? 0;
        learned += (teaches[skill] ?? 0) * (words.rarity[skill] ?? 0);
      }
      learning[pair] = part(learned, learnWhole[student] ?? 0);
      itsSkills[pair] = skills.length[student] === 0 ? SKILLS_UNKNOWN : part(has, whole);
    }
  }

  private taughtOfProgramme(student: number): number {
    const programme = this.state.students.columns.programme[student] ?? 0;
    this.taught[programme] ??= this.sumTaught(this.state.words.programmeSkills(programme));
    return this.taught[programme];
  }

  private sumTaught(skills: readonly number[]): number {
    const { rarity } = this.state.words;
    return skills.reduce((sum, skill) => sum + (this.sought.values[skill] ?? 0) * (rarity[skill] ?? 0), 0);
  }

  private soughtBy(student: number): ArrayLike<number> & Iterable<number> {
    const { students, words } = this.state;
    const own = students.sought.of(student);
    return own.length > 0 ? own : words.programmeSkills(students.columns.programme[student] ?? 0);
  }
}

/** `share`, where nothing asked has no possible points. */
const part = (some: number, whole: number): number => (some === 0 ? 0 : Math.floor((FULL * some) / whole));
