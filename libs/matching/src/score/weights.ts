import { type Sentence, type WeightPoints, weightsVersionName } from '@seve/domain';
import { sentence } from '../explain/wording.js';

export interface Weight {
  /** Of 10,000 on its side. */
  points: number;
  /** Why this number: a human judgement, shown to everybody. */
  reason: Sentence;
  /** Where this criterion applies, its points are taken from that one; where it does not, they stay there. */
  takenFrom?: 'skills';
}

/** Change them by version, with the scenario cases as witnesses. */
export interface Weights {
  version: string;
  /** How the offer fits the student. */
  student: Readonly<Record<'occupation' | 'learning' | 'reach' | 'rhythm' | 'wishes', Weight>>;
  /** How the student fits the post. */
  post: Readonly<Record<'skills' | 'training' | 'availability' | 'occupation' | 'languages', Weight>>;
}

const weight = (points: number, fr: string, en: string): Weight => ({ points, reason: sentence(fr, en) });

/** What the service starts with: later versions are kept beside it. A criterion that does not apply leaves its points to its side in proportion. */
export const WEIGHTS: Weights = {
  version: 'v2',
  student: {
    occupation: weight(
      3_500,
      "C'est ce qu'on regarde d'abord : est-ce le travail que je veux faire ?",
      'It is what one looks at first: is it the work I want to do?',
    ),
    learning: weight(2_500, "Une place en entreprise sert d'abord à apprendre.", 'A place in a company is there to learn.'),
    reach: weight(
      2_000,
      'Un long trajet chaque jour fait abandonner tôt. Votre limite a déjà écarté le pire.',
      'A long way every day ends placements early. Your limit has already cut the worst.',
    ),
    rhythm: weight(
      1_500,
      'Des dates qui gênent les cours rendent une place fatigante, ou impossible.',
      'Dates that clash with classes make a place tiring, or impossible.',
    ),
    wishes: weight(
      500,
      'Le secteur, la taille et une rémunération au-dessus du minimum plaisent, mais ne décident pas.',
      'Sector, size and pay above the minimum please, but do not decide.',
    ),
  },
  post: {
    skills: weight(
      4_500,
      "Savoir faire ce que le poste demande : c'est là-dessus que l'entreprise choisit.",
      'Being able to do what the post needs is what the company chooses on.',
    ),
    training: weight(
      2_500,
      'Le programme dit ce qui sera su le premier jour, au-delà des cases cochées.',
      'The programme says what will be known on the first day, beyond the boxes ticked.',
    ),
    availability: weight(
      2_000,
      'Personne ne peut aider aux dates où il faut être ailleurs.',
      'Nobody can help on days when they must be elsewhere.',
    ),
    occupation: weight(
      1_000,
      "Un projet proche du poste donne envie de rester ; changer d'avis reste un droit.",
      'A project near the post makes one want to stay; a change of mind remains a right.',
    ),
    languages: {
      ...weight(
        1_000,
        'Une langue compte seulement là où le poste en a besoin : ces points sont alors pris sur les compétences.',
        'A language counts only where the post needs it: these points are then taken from skills.',
      ),
      takenFrom: 'skills',
    },
  },
};

/** Points as they are kept, version by version. */
interface KeptWeights {
  number: number;
  points: WeightPoints;
}

/** The weights of a version: its points, each with the reason that the criterion has. */
export const weightsOf = ({ number, points }: KeptWeights): Weights => ({
  version: weightsVersionName(number),
  student: withPoints(WEIGHTS.student, points.student),
  post: withPoints(WEIGHTS.post, points.post),
});

function withPoints<Name extends string>(weights: Readonly<Record<Name, Weight>>, points: Readonly<Record<Name, number>>) {
  const weighed = Object.entries<Weight>(weights).map(([name, weight]) => [name, { ...weight, points: points[name as Name] }]);
  return Object.fromEntries(weighed) as Record<Name, Weight>;
}
