import type { ContactKind } from '@seve/domain';

/** Notes of teachers about their students, with the working days since. */
export const CONTACT_NOTES: readonly (readonly [student: string, kind: ContactKind, workedDaysAgo: number, text: string])[] = [
  [
    'Adam Boulanger',
    'meeting',
    4,
    'Vu en fin de cours : n’a pas encore osé écrire. Nous avons repris ensemble trois offres, deux sont à sa portée.',
  ],
  ['Maëlys Caron', 'phone', 9, 'Appel court. Cherche plutôt en recherche, mobile jusqu’à Amiens.'],
  ['Tom Delaporte', 'meeting', 6, 'Déçu de la réponse des Ferments. Prêt à élargir à l’eau et à l’environnement.'],
  ['Manon Crépin', 'meeting', 5, 'Deux refus dans la semaine. Lettre relue ensemble, dates à assouplir.'],
  ['Lucas Mercier', 'email', 3, 'A retiré sa candidature chez l’Amidonnerie : préfère rester près de Nesle.'],
  ['Yanis Benali', 'message', 15, 'Rappel envoyé, sans réponse pour l’instant.'],
  ['Léa Fontaine', 'note', 8, 'Très autonome. Penser à lui parler de l’alternance après le BTS.'],
  ['Assia Rahmani', 'meeting', 7, 'Rendez-vous avec sa mère : d’accord pour un stage à Amiens seulement.'],
  ['Jules Fouquet', 'phone', 11, 'Attend la réponse de Linéo. Le rappeler vendredi.'],
];

/** Invitations of companies to candidates, with the working days since. */
export const INVITATIONS: readonly (readonly [student: string, offer: string, workedDaysAgo: number, message: string])[] = [
  ['Léa Fontaine', 'controle-levures', 2, 'Votre profil nous intéresse pour ce stage : venez voir le laboratoire, même sans vous décider.'],
  [
    'Maëlys Caron',
    'analyse-sucrerie',
    3,
    'La campagne est le meilleur moment pour apprendre l’analyse en série. Nous serions heureux de vous lire.',
  ],
  ['Inès Lefebvre', 'essais-fibres', 4, ''],
];

export const SAVED_VIEWS: readonly (readonly [teacherEmail: string, name: string, search: string])[] = [
  ['nadia@demo.example', 'Sans piste', 'etat=no_application'],
];
