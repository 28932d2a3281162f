import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type AccountSecondStepParams = {
  firstName: string;
  isOn: boolean;
  /** Person of the school or the campus who removed it, and the reason; null if the owner did. */
  remover: { removerName: string; reason: string } | null;
  link: string;
  /** Page that asks for a new password; holds no token. */
  resetLink: string;
};

const REMOVER = { removerName: 'Karim Belkacem', reason: 'Vu ce matin au campus, carte en main\u00a0: son téléphone est perdu.' };

export const accountSecondStep = letter<AccountSecondStepParams>(
  {
    name: 'account-second-step',
    isSecret: false,
    sample: {
      firstName: 'Karim',
      isOn: true,
      remover: null,
      link: 'https://seve.example/mon-compte',
      resetLink: 'https://seve.example/mot-de-passe',
    },
    variants: [{ isOn: false }, { isOn: false, remover: REMOVER }],
  },
  {
    fr: ({ firstName, isOn, remover, link, resetLink }) => ({
      subject: isOn ? 'Votre compte demande maintenant un code' : 'Votre compte ne demande plus de code',
      to: firstName,
      lead: [
        isOn
          ? 'La validation en deux étapes est activée\u00a0: après le mot de passe ou le lien, la connexion demande un code de votre téléphone.'
          : remover
            ? `${remover.removerName} a retiré la validation en deux étapes de votre compte, après vous avoir vu.`
            : 'La validation en deux étapes vient d’être retirée de votre compte.',
      ],
      quote: quoted(remover?.reason ?? null, remover?.removerName ?? '', 'fr'),
      action: isOn ? { label: 'Voir mon compte', link } : { label: 'Ce n’est pas moi\u00a0: changer de mot de passe', link: resetLink },
      next: isOn
        ? [
            step('Vous', 'gardez vos codes de secours ailleurs que sur ce téléphone'),
            step('Un nouveau téléphone\u00a0?', 'Changez-le d’abord dans votre compte, avec l’ancien'),
            step('Ce n’est pas vous\u00a0?', 'Écrivez aussitôt à la coordination du campus'),
          ]
        : [
            step('C’est bien vous\u00a0?', 'Vous pouvez la remettre quand vous voulez, dans votre compte'),
            step('Ce n’est pas vous\u00a0?', 'Choisissez un nouveau mot de passe\u00a0: le compte se ferme alors partout'),
            step('Les codes de secours', 'ne servent plus'),
          ],
      why: 'Vous recevez cette lettre parce que la façon d’ouvrir votre compte a changé.',
    }),
    en: ({ firstName, isOn, remover, link, resetLink }) => ({
      subject: isOn ? 'Your account now asks for a code' : 'Your account no longer asks for a code',
      to: firstName,
      lead: [
        isOn
          ? 'Two-step verification is on: after the password or the link, signing in asks for a code from your phone.'
          : remover
            ? `${remover.removerName} has removed two-step verification from your account, after seeing you.`
            : 'Two-step verification has just been removed from your account.',
      ],
      quote: quoted(remover?.reason ?? null, remover?.removerName ?? '', 'en'),
      action: isOn ? { label: 'See my account', link } : { label: 'It was not me: change the password', link: resetLink },
      next: isOn
        ? [
            step('You', 'keep your recovery codes somewhere else than on this phone'),
            step('A new phone?', 'Change it in your account first, with the old one'),
            step('It was not you?', 'Write to the campus at once'),
          ]
        : [
            step('It was you?', 'You can turn it on again whenever you like, in your account'),
            step('It was not you?', 'Choose a new password: the account is then closed everywhere'),
            step('The recovery codes', 'no longer work'),
          ],
      why: 'You get this letter because the way your account opens has changed.',
    }),
  },
);
