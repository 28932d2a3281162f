import { letter } from '../letter.js';
import { duration } from '../words/days.js';
import { step } from '../words/step.js';

export type MagicLinkParams = {
  firstName: string;
  link: string;
  code: string;
  validMinutes: number;
};

export const magicLink = letter<MagicLinkParams>(
  {
    name: 'magic-link',
    isSecret: true,
    sample: { firstName: 'Inès', link: 'https://seve.example/connexion/lien?token=K7f2Lm', code: '482913', validMinutes: 10 },
  },
  {
    fr: ({ firstName, link, code, validMinutes }) => ({
      subject: 'Votre lien pour entrer dans Sève',
      to: firstName,
      lead: ['Un lien de connexion vient d’être demandé pour votre compte.'],
      action: { label: 'Entrer dans Sève', link },
      deadline: (
        <>
          Ce lien sert une seule fois, pendant <b>{duration(validMinutes, 'fr')}</b>. Passé ce délai, demandez-en un autre.
        </>
      ),
      next: [
        step('Vous', 'ouvrez le lien, puis confirmez avec le bouton de la page'),
        <>
          <b>Dans un autre navigateur</b> que celui de la demande, la page demande ce code : <b>{code}</b>
        </>,
        step('Personne', 'de Sève ne vous demandera jamais ce code'),
      ],
      why: 'Vous recevez cette lettre parce que quelqu’un a demandé un lien de connexion pour cette adresse. Ce n’est pas vous ? Ne faites rien : sans le lien, personne n’entre.',
    }),
    en: ({ firstName, link, code, validMinutes }) => ({
      subject: 'Your link to enter Sève',
      to: firstName,
      lead: ['A sign-in link has just been asked for your account.'],
      action: { label: 'Enter Sève', link },
      deadline: (
        <>
          This link works once, for <b>{duration(validMinutes, 'en')}</b>. After that, ask for another.
        </>
      ),
      next: [
        step('You', 'open the link, then confirm with the button of the page'),
        <>
          <b>In another browser</b> than the one that asked, the page wants this code: <b>{code}</b>
        </>,
        step('Nobody', 'of Sève will ever ask you for this code'),
      ],
      why: 'You get this letter because somebody asked for a sign-in link for this address. It was not you? Do nothing: without the link nobody gets in.',
    }),
  },
);
