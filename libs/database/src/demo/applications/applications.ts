import { OFFERS } from '../offers/offers.js';
import type { DemoApplication } from './demo-application.js';
import { drawApplications } from './draw-applications.js';
import { PROPOSED } from './proposed-applications.js';
import { SILENT } from './silent-applications.js';
import { UNSOLICITED } from './unsolicited-applications.js';

/** Applications that await the student or the company, so that demo users can act on them. */
const OPEN: readonly DemoApplication[] = [
  {
    student: 'Léa Fontaine',
    offer: 'analyse-sucrerie',
    motivation: `Je prépare le BTS bioanalyses au lycée des Hortillons. En travaux pratiques, j’ai dosé des sucres et suivi une fermentation : votre campagne betteravière me permettrait de le faire à l’échelle d’une usine.

Je suis disponible huit semaines de suite et je peux venir en car jusqu’à Nesle.`,
    moves: [
      ['submitted', 5],
      ['read', 3],
    ],
  },
  {
    student: 'Léa Fontaine',
    offer: 'essais-fibres',
    motivation: `Le lin pousse à côté de chez moi, et je ne savais pas qu’on en faisait des coques de bateau. J’aimerais apprendre la spectroscopie et tenir une étude du début à la fin.

Mon cahier de laboratoire de première année peut vous être montré.`,
    moves: [['submitted', 2]],
  },
  {
    student: 'Hugo Delattre',
    offer: 'analyse-amidon',
    motivation: `Après mon BTS, je souhaite continuer en alternance dans un laboratoire de contrôle. L’amidon, je l’ai étudié en biochimie ; les cartes de contrôle, en métrologie. Il me manque le métier.`,
    moves: [['submitted', 3]],
  },
  {
    student: 'Chloé Dubois',
    offer: 'analyse-amidon',
    motivation: `J’habite Péronne, à dix minutes de votre site. J’ai passé l’été au laboratoire d’une coopérative et je voudrais retrouver ce rythme : des séries, des délais, une équipe.

Je peux commencer en alternance dès que vous le souhaitez.`,
    moves: [
      ['submitted', 6],
      ['read', 4],
    ],
  },
  {
    student: 'Kylian Dumont',
    offer: 'conduite-amidon',
    motivation: `En bac pro procédés, je préfère les séances sur le pilote de séchage. Je cherche six semaines dans un atelier qui tourne pour de vrai, et Chaulnes n’est pas loin.`,
    moves: [['submitted', 1]],
  },
  {
    student: 'Sarah Lemaire',
    offer: 'recherche-isolants',
    motivation: `Isoler avec du chanvre et de l’amidon : c’est le sujet de mon projet de deuxième année. Je voudrais le poursuivre chez vous en alternance, à Roye où j’habite.`,
    moves: [
      ['submitted', 8],
      ['read', 6],
      ['offered', 2],
    ],
    companyMessage: `Votre projet recoupe notre prochaine gamme. Nous vous proposons le contrat : dites-nous si les dates vous conviennent, nous préparons le reste avec votre lycée.`,
  },
  {
    student: 'Aminata Seed',
    offer: 'conduite-amidon',
    motivation: `J’ai mené la ligne d’ensachage de l’atelier du lycée pendant un trimestre. Je voudrais maintenant tenir un poste avec une équipe de quart, et apprendre à lire les courbes de la supervision.`,
    moves: [
      ['submitted', 8],
      ['read', 6],
      ['interview', 4],
      ['interview', 3],
    ],
    companyMessage: `Venez voir l’atelier avant de vous décider : nous vous montrerons le séchage et l’ensachage.`,
  },
  {
    student: 'Martin Quesnel',
    offer: 'analyse-amidon',
    motivation: `Je cherche une année en alternance après le BUT, au laboratoire si possible. L’amidon papetier faisait partie de mon projet de bilan de matière.`,
    moves: [
      ['submitted', 9],
      ['read', 7],
      ['pool', 3],
    ],
    companyMessage: `La place est presque prise, mais un second contrat ouvre au printemps. Nous gardons votre candidature si vous le voulez bien.`,
    poolAgreedAgo: 2,
  },
  {
    student: 'Hugo Delattre',
    offer: 'microbiologie-sirops',
    motivation: `Les boîtes de Petri sont les séances que je prépare le mieux. J’aimerais voir comment on décide d’un lot quand deux méthodes ne disent pas la même chose.`,
    moves: [
      ['submitted', 6],
      ['read', 4],
    ],
  },
  {
    student: 'Rayan Haddad',
    offer: 'microbiologie-sirops',
    motivation: `Je cherche un stage avec davantage de microbiologie : comparer une méthode rapide à la méthode de référence, c’est ce que nous commençons en cours.`,
    moves: [['submitted', 3]],
  },
  {
    student: 'Lilou Cauchois',
    offer: 'aide-laboratoire',
    motivation: `J’aime mieux peser et mesurer que conduire une ligne. Quatre semaines au milieu des fibres me diraient si le laboratoire est fait pour moi.`,
    moves: [
      ['submitted', 5],
      ['read', 4],
      ['pool', 2],
    ],
    companyMessage: `Votre lettre nous a plu, mais les places de janvier sont prises. Pour le printemps, écrivez-moi à recrutement@lineo.example ou passez nous voir à l’atelier.`,
  },
  {
    student: 'Gabriel Nowak',
    offer: 'laboratoire-huiles',
    motivation: `Je termine le BUT génie chimique et je cherche un premier emploi au laboratoire plutôt qu’en atelier. J’ai le permis et la route entre l’Oise et la Somme ne me fait pas peur.`,
    moves: [['submitted', 2]],
  },
];

/** Accepted applications, and what became of the same student's other ones. */
const PLACED: readonly DemoApplication[] = [
  {
    student: 'Noé Carpentier',
    offer: 'essais-fibres',
    motivation: `Je vis à Péronne et je passe devant vos ateliers chaque matin. La recherche appliquée m’attire, et les fibres naturelles encore plus.`,
    moves: [
      ['submitted', 12],
      ['read', 11],
      ['offered', 8],
      ['accepted', 7],
    ],
    companyMessage: `Bienvenue chez Linéo. Vous travaillerez sur le traitement enzymatique avec Aurélie.`,
  },
  {
    student: 'Noé Carpentier',
    offer: 'analyse-sucrerie',
    motivation: `La campagne betteravière m’intéresse pour le volume d’analyses et le travail en binôme.`,
    moves: [
      ['submitted', 11],
      ['read', 10],
      ['obsolete', 7],
    ],
  },
  {
    student: 'Jade Roussel',
    offer: 'microbiologie',
    motivation: `La microbiologie est la matière que je préfère. Votre laboratoire est à vingt minutes de chez moi et vos fermenteurs nous ont été présentés au lycée.`,
    moves: [
      ['submitted', 20],
      ['read', 19],
      ['offered', 16],
      ['accepted', 14],
    ],
    companyMessage: `Votre dossier est clair et votre projet aussi. À bientôt au laboratoire.`,
  },
  {
    student: 'Paul Marchand',
    offer: 'procedes-huiles',
    motivation: `Mon projet de BUT portait sur l’extraction assistée par ultrasons. Je voudrais passer du bécher au pilote, et Venette est à côté de l’IUT.`,
    moves: [
      ['submitted', 13],
      ['read', 12],
      ['offered', 9],
      ['accepted', 6],
    ],
  },
  {
    student: 'Mathis Roussel',
    offer: 'fabrication-tensioactifs',
    motivation: `J’aurai mon bac pro en juin et je veux continuer en alternance. Conduire un réacteur de deux mille litres, c’est exactement ce que je cherche.`,
    moves: [
      ['submitted', 16],
      ['read', 14],
      ['offered', 10],
      ['accepted', 9],
    ],
    companyMessage: `L’équipe vous attend. La formation à la sécurité commence dès le premier jour.`,
  },
];

/** Applications that ended without a place. */
const ENDED: readonly DemoApplication[] = [
  {
    student: 'Tom Delaporte',
    offer: 'microbiologie',
    motivation: `Je souhaite découvrir la culture de levures à grande échelle et le contrôle de l’air des ateliers.`,
    moves: [
      ['submitted', 17],
      ['closed_with_offer', 14],
    ],
  },
  {
    student: 'Manon Crépin',
    offer: 'analyse-sucrerie',
    motivation: `Je cherche un stage de huit semaines en laboratoire d’analyse, si possible dans le sucre ou l’amidon.`,
    moves: [
      ['submitted', 10],
      ['read', 9],
      ['rejected', 6],
    ],
    refusalReason: 'dates',
    companyMessage: `Votre profil nous convient, mais la campagne impose de commencer plus tôt. Écrivez-nous l’an prochain.`,
  },
  {
    student: 'Manon Crépin',
    offer: 'analyse-amidon',
    motivation: `Une année en alternance dans votre laboratoire central me permettrait d’apprendre la métrologie pour de bon.`,
    moves: [
      ['submitted', 9],
      ['read', 8],
      ['rejected', 5],
    ],
    refusalReason: 'skills',
    companyMessage: `Nous avons retenu des candidatures plus avancées en statistiques. Merci de l’intérêt porté au site.`,
  },
  {
    student: 'Rayan Haddad',
    offer: 'analyse-tensioactifs',
    motivation: `Je voudrais découvrir la chimie des produits de soin et travailler sous sorbonne.`,
    moves: [
      ['submitted', 7],
      ['read', 6],
      ['offered', 5],
      ['declined', 3],
    ],
    leaving: { reason: 'post', message: 'Je cherche un stage avec davantage de microbiologie. Merci pour votre réponse si rapide.' },
  },
  {
    student: 'Lucas Mercier',
    offer: 'analyse-amidon',
    motivation: `L’alternance au laboratoire central correspond à mon projet de licence professionnelle.`,
    moves: [
      ['submitted', 11],
      ['read', 8],
      ['withdrawn', 4],
    ],
    leaving: { reason: 'plans_changed', message: 'Je préfère rester près de Nesle pour l’année qui vient.' },
  },
  {
    student: 'Yanis Benali',
    offer: 'essais-fibres',
    motivation: `J’ai travaillé deux étés dans une coopérative linière d’Albert. Je connais la plante, et je voudrais la voir au microscope.`,
    moves: [
      ['submitted', 14],
      ['read', 13],
      ['offered', 12],
      ['expired_by_student', 3],
    ],
    companyMessage: `Votre expérience du lin nous intéresse. Nous vous gardons une place : confirmez-la quand vous pouvez.`,
  },
  {
    student: 'Lina Petit',
    offer: 'procedes-huiles',
    motivation: `L’extraction est ce que je préfère en génie chimique, et je sais tenir un bilan de matière sur un pilote.`,
    moves: [
      ['submitted', 12],
      ['read', 11],
      ['offered', 9],
      ['accepted', 8],
      ['cancelled', 7],
    ],
    leaving: { message: 'L’IUT a déplacé la période de stage d’un mois, et elle ne va plus avec vos dates. Je vous prie de m’excuser.' },
  },
];

const TOLD: readonly DemoApplication[] = [...OPEN, ...PLACED, ...ENDED, ...PROPOSED, ...UNSOLICITED, ...SILENT];

/** Statuses of the student's other applications that the company has read. */
const AFTER_READING = ['interview', 'pool', 'interview'] as const;

function answered(drawn: readonly DemoApplication[]): DemoApplication[] {
  const answers: ('interview' | 'pool')[] = [...AFTER_READING];
  return drawn.map((application) => {
    const [last, readAgo = 0] = application.moves.at(-1) ?? [];
    const answer = last === 'read' && readAgo > 1 ? answers.shift() : undefined;
    return answer ? { ...application, moves: [...application.moves, [answer, 1]] } : application;
  });
}

export const APPLICATIONS: readonly DemoApplication[] = [...TOLD, ...answered(drawApplications(OFFERS, TOLD))];
