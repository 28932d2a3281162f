import type { PersonKind } from '@seve/domain';
import type { LetterContent } from '../letter-content.js';
import { step } from './step.js';

export type AddressCause = 'refused' | 'complained';
type OfPerson<T> = (person: string) => T;
type Steps = Record<PersonKind, OfPerson<LetterContent['next']>>;

interface AddressWords {
  facts: readonly [string, string];
  news: Record<AddressCause, OfPerson<Pick<LetterContent, 'subject' | 'lead'>>>;
  next: Record<AddressCause, Steps>;
  action: Record<PersonKind, string>;
  why: Record<PersonKind, OfPerson<string>>;
}

const FRENCH_REFUSED: OfPerson<LetterContent['next']> = (person) => [
  step('Vous', `demandez à ${person} si cette boîte existe encore et n’est pas pleine`),
  step('La coordination du campus', 'fait repartir les lettres dès que la boîte les accepte'),
  step('En attendant,', 'tout se lit sur Sève'),
];

const FRENCH_COMPLAINED: OfPerson<LetterContent['next']> = (person) => [
  step('Vous', `en parlez avec ${person}`),
  step(person, 'choisit dans son compte quelles lettres recevoir, ou aucune'),
  step('La coordination du campus', 'fait repartir les lettres si c’était une erreur'),
];

const FRENCH_COORDINATOR: OfPerson<LetterContent['next']> = (person) => [
  step('Vous', `demandez à ${person} ce qu’il en est`),
  step('Vous', 'faites repartir les lettres depuis les courriels de la coordination, une fois la boîte en ordre'),
  step('En attendant,', 'tout se lit sur Sève'),
];

export const FRENCH_ADDRESS: AddressWords = {
  facts: ['Personne', 'Adresse'],
  news: {
    refused: (person) => ({
      subject: `Nos lettres n’arrivent plus chez ${person}`,
      lead: ['L’adresse les refuse : nous n’y écrivons plus.'],
    }),
    complained: (person) => ({
      subject: `Nos lettres à ${person} sont arrêtées`,
      lead: [
        'L’une d’elles a été signalée comme indésirable : nous n’écrivons plus à cette adresse. C’est parfois une erreur de la messagerie.',
      ],
    }),
  },
  next: {
    refused: {
      student: FRENCH_REFUSED,
      colleague: FRENCH_REFUSED,
      member: FRENCH_COORDINATOR,
      guardian: (person) => [
        step('Vous', `demandez à ${person} une adresse qui marche`),
        step('Vous', 'la corrigez dans votre profil'),
        step('Les lettres suivantes', 'partent à la nouvelle adresse'),
      ],
      invited: () => [
        step('Vous', 'vérifiez l’adresse, lettre par lettre'),
        step('Vous', 'invitez de nouveau, à la bonne adresse'),
        step('L’ancienne invitation', 's’éteint d’elle-même'),
      ],
    },
    complained: {
      student: FRENCH_COMPLAINED,
      colleague: FRENCH_COMPLAINED,
      member: FRENCH_COORDINATOR,
      guardian: (person) => [
        step('Vous', `en parlez avec ${person}`),
        step('Vous', 'indiquez une autre adresse dans votre profil, si besoin'),
        step('En attendant,', 'donnez les nouvelles vous-même'),
      ],
      invited: () => [
        step('Vous', 'demandez de vive voix si l’invitation était attendue'),
        step('Vous', 'invitez à une autre adresse, si besoin'),
        step('L’ancienne invitation', 's’éteint d’elle-même'),
      ],
    },
  },
  action: {
    student: 'Ouvrir sa fiche',
    colleague: 'Voir l’équipe',
    member: 'Voir les comptes',
    guardian: 'Ouvrir mon profil',
    invited: 'Voir les invitations',
  },
  why: {
    student: (person) => `Vous recevez cette lettre parce que vous suivez ${person}.`,
    colleague: (person) => `Vous recevez cette lettre parce que vous travaillez avec ${person}.`,
    member: () => 'Vous recevez cette lettre parce que vous coordonnez le campus.',
    guardian: (person) => `Vous recevez cette lettre parce que vous avez indiqué ${person} comme responsable légal.`,
    invited: (person) => `Vous recevez cette lettre parce que vous avez invité ${person}.`,
  },
};

const ENGLISH_REFUSED: OfPerson<LetterContent['next']> = (person) => [
  step('You', `ask ${person} whether this mailbox still exists and is not full`),
  step('The campus coordination', 'lets the letters go again as soon as the mailbox takes them'),
  step('Until then,', 'everything is on Sève'),
];

const ENGLISH_COMPLAINED: OfPerson<LetterContent['next']> = (person) => [
  step('You', `talk about it with ${person}`),
  step(person, 'chooses in the account which letters come, or none'),
  step('The campus coordination', 'lets the letters go again if it was a mistake'),
];

const ENGLISH_COORDINATOR: OfPerson<LetterContent['next']> = (person) => [
  step('You', `ask ${person} what has happened`),
  step('You', 'let the letters go again from the mail page of the coordination, once the mailbox works'),
  step('Until then,', 'everything is on Sève'),
];

export const ENGLISH_ADDRESS: AddressWords = {
  facts: ['Person', 'Address'],
  news: {
    refused: (person) => ({
      subject: `Our letters no longer reach ${person}`,
      lead: ['The address refuses them: we no longer write to it.'],
    }),
    complained: (person) => ({
      subject: `Our letters to ${person} are stopped`,
      lead: ['One of them was reported as unwanted: we no longer write to this address. Mailboxes sometimes do so by mistake.'],
    }),
  },
  next: {
    refused: {
      student: ENGLISH_REFUSED,
      colleague: ENGLISH_REFUSED,
      member: ENGLISH_COORDINATOR,
      guardian: (person) => [
        step('You', `ask ${person} for an address that works`),
        step('You', 'correct it in your profile'),
        step('The next letters', 'go to the new address'),
      ],
      invited: () => [
        step('You', 'check the address, letter by letter'),
        step('You', 'invite again, at the right address'),
        step('The old invitation', 'ends by itself'),
      ],
    },
    complained: {
      student: ENGLISH_COMPLAINED,
      colleague: ENGLISH_COMPLAINED,
      member: ENGLISH_COORDINATOR,
      guardian: (person) => [
        step('You', `talk about it with ${person}`),
        step('You', 'give another address in your profile, if need be'),
        step('Until then,', 'bring the news yourself'),
      ],
      invited: () => [
        step('You', 'ask in person whether the invitation was expected'),
        step('You', 'invite at another address, if need be'),
        step('The old invitation', 'ends by itself'),
      ],
    },
  },
  action: {
    student: 'Open the sheet',
    colleague: 'See the team',
    member: 'See the accounts',
    guardian: 'Open my profile',
    invited: 'See the invitations',
  },
  why: {
    student: (person) => `You get this letter because you follow ${person}.`,
    colleague: (person) => `You get this letter because you work with ${person}.`,
    member: () => 'You get this letter because you coordinate the campus.',
    guardian: (person) => `You get this letter because you named ${person} as your legal guardian.`,
    invited: (person) => `You get this letter because you invited ${person}.`,
  },
};
