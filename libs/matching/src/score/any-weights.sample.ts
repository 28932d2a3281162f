import fc from 'fast-check';
import { shareOut } from './points.js';
import { type Weights, weightsOf } from './weights.js';

const parts = (count: number) => fc.array(fc.integer({ min: 1, max: 60 }), { minLength: count, maxLength: count });

/** Any that a coordinator may choose: every criterion counts, each side sums up to 10,000, languages take less than skills have. */
export const anyWeights: fc.Arbitrary<Weights> = fc.tuple(parts(5), parts(4), fc.integer({ min: 1, max: 99 })).map(([own, post, share]) => {
  const [occupation = 0, learning = 0, reach = 0, rhythm = 0, wishes = 0] = shareOut(10_000, own);
  const [skills = 0, training = 0, availability = 0, project = 0] = shareOut(10_000, post);
  const languages = Math.floor((skills * share) / 100);
  return weightsOf({
    number: 3,
    points: {
      student: { occupation, learning, reach, rhythm, wishes },
      post: { skills, training, availability, occupation: project, languages },
    },
  });
});
