import type { DemoApplication, DemoCall } from './demo-application.js';

type Silent = readonly [student: string, motivation: string, sentAgo: number, endedAgo: number, calls?: readonly DemoCall[]];

const unanswered =
  (company: string) =>
  ([student, motivation, sentAgo, endedAgo, calls = []]: Silent): DemoApplication => ({
    student,
    offer: null,
    wish: { company, kind: 'internship', startInDays: 35, weeks: 8 },
    motivation,
    moves: [
      ['submitted', sentAgo],
      ['expired', endedAgo],
    ],
    calls,
  });

/**
 * Unsolicited applications that expired without an answer: five to one company, whose offers may be paused, and three to another, which was
 * warned.
 */
export const SILENT: readonly DemoApplication[] = [
  ...(
    [
      [
        'Fanny Carlier',
        `Je cherche huit semaines au laboratoire des résines : la viscosité et le temps de gel sont mon sujet de projet.`,
        41,
        17,
      ],
      [
        'Ilyes Cherif',
        `Votre atelier de composites est à vingt minutes de chez moi. Je voudrais suivre une fabrication du début à la fin.`,
        39,
        15,
      ],
      [
        'Lola Guilbert',
        `J’aimerais apprendre à contrôler un polymère : dosage, essais mécaniques, compte rendu.`,
        37,
        13,
        [{ outcome: 'no_reply', workedDaysAgo: 16, note: 'Sonne dans le vide, deux fois dans la matinée.' }],
      ],
      [
        'Tristan Boulogne',
        `Les résines végétales durcissent autrement que les autres : je voudrais comprendre comment on règle leur cuisson.`,
        35,
        11,
        [{ outcome: 'wrong_contact', workedDaysAgo: 14, note: 'La personne a quitté l’entreprise. Demander le responsable de l’atelier.' }],
      ],
      ['Killian Bocquet', `Je suis libre huit semaines, je peux venir en train, et l’analyse des matières premières m’intéresse.`, 33, 8],
    ] satisfies Silent[]
  ).map(unanswered('verre-et-resines')),
  ...(
    [
      [
        'Noémie Prache',
        `Je voudrais voir comment on formule un solvant moins nocif, et tenir un cahier de laboratoire d’entreprise.`,
        36,
        12,
      ],
      [
        'Justine Hautecœur',
        `Vos solvants d’origine végétale sont cités dans mon cours. Huit semaines me permettraient d’en suivre un essai.`,
        34,
        10,
      ],
      [
        'Samuel Ngoma',
        `La chromatographie est la séance que je prépare le mieux, et je cherche un laboratoire qui s’en sert chaque jour.`,
        32,
        7,
      ],
    ] satisfies Silent[]
  ).map(unanswered('solvea')),
];
