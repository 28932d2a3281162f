const SKILLS = 0x1_00_00;

/** One number for each skill, 0 but for those marked last. */
export class SkillMarks {
  readonly values = new Int32Array(SKILLS);
  private marked: number[] = [];

  mark(skills: Iterable<number>, worth: (skill: number) => number): void {
    this.clear();
    for (const skill of skills) this.add(skill, worth(skill));
  }

  /** Skill, weight, skill, weight. */
  markWeighted(pairs: ArrayLike<number>): void {
    this.clear();
    for (let at = 0; at < pairs.length; at += 2) this.add(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  }

  private add(skill: number, value: number): void {
    this.values[skill] = (this.values[skill] ?? 0) + value;
    this.marked.push(skill);
  }

  private clear(): void {
    for (const skill of this.marked) this.values[skill] = 0;
    this.marked = [];
  }
}
