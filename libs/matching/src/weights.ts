/** Points of 10,000 on each side. The reasons are human judgements: change them by version, with the scenario cases as witnesses. */
export interface Weights {
  version: string;
  /** How the offer fits the student. */
  u: Readonly<Record<'occupation' | 'learning' | 'reach' | 'rhythm' | 'wishes', number>>;
  /** How the student fits the post. */
  e: Readonly<Record<'skills' | 'training' | 'availability' | 'occupation', number>>;
}

/** A criterion that does not apply leaves its points to its side in proportion. */
export const WEIGHTS: Weights = {
  version: 'v1',
  u: {
    /** The first thing a student looks at: is it the work I want to do? */
    occupation: 3_500,
    /** A placement is there to learn. */
    learning: 2_500,
    /** A long way every day ends placements early; the student's own limit has already cut the worst. */
    reach: 2_000,
    /** Dates that clash with the school make a placement impossible, dates that nearly do make it tiring. */
    rhythm: 1_500,
    /** Sector, size and pay above the minimum please, but do not decide. No fact tells them yet, so nobody's points depend on them. */
    wishes: 500,
  },
  e: {
    /** What the post needs done is what the company chooses on. */
    skills: 4_500,
    /** The programme says what the student will know by then, and not only what was ticked. */
    training: 2_500,
    /** Someone who comes on the wrong day cannot be used. */
    availability: 2_000,
    /** A declared project near the post makes staying likely, but a change of mind is a right. */
    occupation: 1_000,
  },
};
