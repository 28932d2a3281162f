import { PLACE_SILENCE_DAYS } from '@seve/domain';
import { step } from '../step.js';
import type { PlaceAct, PlaceHappened, PlaceReader, PlaceSaid } from './place-reader.js';

export const FRENCH_STUDENT: Record<PlaceAct, (told: PlaceHappened) => PlaceSaid> = {
  declared: ({ hostName }) => ({
    subject: `Une place est notée pour vous\u00a0: ${hostName}`,
    lead: `Votre établissement a noté une place trouvée hors Sève, chez ${hostName}. Relisez ses dates\u00a0: s’il y a une erreur, dites-le à votre établissement.`,
    next: [
      step('Vous', 'relisez la place et ses dates'),
      step('L’entreprise', 'confirme par un lien, ou votre établissement sur un papier qu’il a vu'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  answered: ({ hostName }) => ({
    subject: `Oui reçu, à vérifier\u00a0: votre place chez ${hostName}`,
    lead: `${hostName} a répondu oui. Votre établissement vérifie d’abord que cette réponse vient bien de l’entreprise\u00a0: vous n’avez rien à faire.`,
    next: [
      step('L’établissement', 'vérifie qui a répondu'),
      step('L’établissement', 'prépare la convention ou le contrat'),
      step('Vous', 'signez avant le premier jour'),
    ],
  }),
  confirmed: ({ hostName, by }) => ({
    subject: `Place confirmée\u00a0: ${hostName}`,
    lead:
      by === 'school'
        ? `Votre établissement a vu un papier de l’entreprise\u00a0: votre place chez ${hostName} est confirmée.`
        : `${hostName} confirme votre place.`,
    next: [
      step('L’établissement', 'prépare la convention ou le contrat'),
      step('Vous', 'signez avant le premier jour'),
      step(hostName, 'vous accueille aux dates confirmées'),
    ],
  }),
  refused: ({ hostName }) => ({
    subject: `Place non confirmée\u00a0: ${hostName}`,
    lead: `${hostName} répond qu’elle ne vous accueille pas à ces dates. Votre recherche reprend, et vos offres reviennent.`,
    next: [
      step('Vous', 'appelez l’entreprise si cette réponse vous étonne'),
      step('Sève', 'cherche de nouveau des offres qui vous conviennent'),
      step('Votre référent', 'lit la même réponse et peut vous aider'),
    ],
  }),
  cancelled: ({ hostName, by }) => ({
    subject: `Place annulée\u00a0: ${hostName}`,
    lead: `${by === 'school' ? 'Votre établissement' : hostName} a annulé votre place chez ${hostName}. Votre recherche reprend, et vos offres reviennent.`,
    next: [
      step('Vous', 'appelez si cette annulation vous étonne'),
      step('Sève', 'cherche de nouveau des offres qui vous conviennent'),
      step('Votre référent', 'lit la même annulation et peut vous aider'),
    ],
  }),
  disowned: ({ hostName }) => ({
    subject: `Adresse à corriger\u00a0: ${hostName}`,
    lead: `L’adresse que vous avez donnée pour ${hostName} n’est pas celle de l’entreprise. La place attend\u00a0: montrez un papier de l’entreprise à votre établissement, ou demandez la bonne adresse.`,
    next: [
      step('Vous', 'demandez un papier ou la bonne adresse à l’entreprise'),
      step('L’établissement', 'confirme sur le papier, ou envoie le lien à la bonne adresse'),
      step('L’entreprise', 'répond'),
    ],
  }),
  silent: ({ hostName }) => ({
    subject: `Pas encore confirmée\u00a0: votre place chez ${hostName}`,
    lead: `${hostName} n’a pas répondu depuis ${PLACE_SILENCE_DAYS} jours. Demandez-lui un papier (un courriel suffit) et montrez-le à votre établissement\u00a0: il confirmera la place.`,
    next: [
      step('Vous', 'demandez un papier à l’entreprise'),
      step('L’établissement', 'le voit et confirme la place'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
};

export const FRENCH_TEACHER: Record<PlaceAct, (told: PlaceHappened) => PlaceSaid> = {
  declared: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: une place trouvée hors Sève`,
    lead: `${studentName} dit avoir trouvé une place chez ${hostName}. Elle attend l’entreprise, ou un papier que vous avez vu.`,
    next: [
      step(hostName, 'confirme ou refuse par le lien, s’il lui a été envoyé'),
      step('Vous', 'confirmez si vous avez vu un papier de l’entreprise'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  answered: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: est-ce bien l’entreprise qui a répondu\u00a0?`,
    lead: `Une réponse positive est arrivée pour ${hostName}, depuis une adresse qui ne prouve pas qu’elle est celle de l’entreprise. Dites d’un clic si c’est bien elle\u00a0: la place est alors confirmée. D’ici là, aucune convention ni aucun contrat ne commence.`,
    next: [
      step('Vous', 'vérifiez l’adresse, par exemple au téléphone'),
      step('Vous', 'confirmez le contact, ou donnez-en un autre'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  confirmed: ({ studentName, hostName, by }) => ({
    subject: `${studentName}\u00a0: place confirmée`,
    lead:
      by === 'school'
        ? `Votre établissement a vu un papier de l’entreprise (${hostName})\u00a0: la place est confirmée.`
        : `${hostName} confirme la place. Vous pouvez préparer la convention ou le contrat.`,
    next: [
      step('L’établissement', 'prépare la convention ou le contrat'),
      step(studentName, 'signe avant le premier jour'),
      step(hostName, 'accueille aux dates confirmées'),
    ],
  }),
  refused: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: place refusée par l’entreprise`,
    lead: `${hostName} répond que cette place n’existe pas ou ne tient pas. La recherche reprend\u00a0: ${studentName} est de nouveau sans place.`,
    next: [
      step('Vous', 'parlez-en avec l’élève'),
      step(studentName, 'reprend sa recherche'),
      step('Sève', 'propose de nouveau des offres'),
    ],
  }),
  cancelled: ({ studentName, hostName, by }) => ({
    subject: `${studentName}\u00a0: place annulée`,
    lead: `La place chez ${hostName} est annulée par ${by === 'company' ? 'l’entreprise' : by === 'school' ? 'l’établissement' : 'l’élève'}. La recherche reprend\u00a0: ${studentName} est de nouveau sans place.`,
    next: [
      step('Vous', 'parlez-en avec l’élève'),
      step(studentName, 'reprend sa recherche'),
      step('Sève', 'propose de nouveau des offres'),
    ],
  }),
  disowned: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: adresse de l’entreprise à corriger`,
    lead: `La personne qui lit à l’adresse donnée pour ${hostName} dit n’avoir rien à voir avec cette place. L’adresse est retirée, et la place attend.`,
    next: [
      step('Vous', 'demandez la bonne adresse ou un papier'),
      step(hostName, 'confirme, ou vous confirmez sur le papier'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  silent: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: place pas encore confirmée`,
    lead: `${hostName} n’a pas répondu depuis ${PLACE_SILENCE_DAYS} jours, malgré deux rappels. Un papier de l’entreprise suffit pour confirmer la place vous-même.`,
    next: [
      step('Vous', 'appelez l’entreprise, ou demandez un papier à l’élève'),
      step('Vous', 'confirmez sur le papier que vous avez vu'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
};

const NAMED_COMPANY = ({ studentName, hostName }: PlaceHappened): PlaceSaid => ({
  subject: `Une place chez vous\u00a0: ${studentName}`,
  lead: `Un établissement a vu un papier qui nomme ${hostName} et a confirmé une place pour ${studentName}. Elle est dans la liste de vos places\u00a0: si elle n’est pas la vôtre, dites-le à l’établissement.`,
  next: [
    step('Vous', 'lisez la place et ses dates'),
    step('L’établissement', 'prépare la convention ou le contrat avec vous'),
    step('Vous', 'accueillez aux dates prévues'),
  ],
});

const CANCELLED_COMPANY = ({ studentName, by }: PlaceHappened): PlaceSaid => ({
  subject: `Place annulée\u00a0: ${studentName}`,
  lead: `Une place prévue chez vous n’aura pas lieu\u00a0: ${studentName}. Elle est annulée par ${by === 'school' ? 'l’établissement' : 'l’élève'}, et vous n’avez rien à faire.`,
  next: [
    step('Vous', 'libérez ces dates'),
    step('L’établissement', 'répond à vos questions'),
    step('Vous', 'pouvez publier une offre sur Sève pour la place libre'),
  ],
});

export const FRENCH_COMPANY = (told: PlaceHappened): PlaceSaid => (told.act === 'cancelled' ? CANCELLED_COMPANY : NAMED_COMPANY)(told);

export const FRENCH_WHY: Record<PlaceReader, string> = {
  student: 'Vous recevez cette lettre parce que cette place est la vôtre.',
  teacher: 'Vous recevez cette lettre parce que vous suivez cet élève.',
  company: 'Vous recevez cette lettre parce que cette place nomme votre entreprise.',
};
export const FRENCH_ACTION: Record<PlaceReader, string> = { student: 'Voir la place', teacher: 'Voir l’élève', company: 'Ouvrir Sève' };
