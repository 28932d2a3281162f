import { TextLink } from '../layout/TextLink.js';
import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type AccountRecoveryCodeParams = {
  firstName: string;
  codesLeft: number;
  link: string;
  /** Page that asks for a new password; holds no token. */
  resetLink: string;
};

export const accountRecoveryCode = letter<AccountRecoveryCodeParams>(
  {
    name: 'account-recovery-code',
    isSecret: false,
    sample: {
      firstName: 'Karim',
      codesLeft: 9,
      link: 'https://seve.example/mon-compte',
      resetLink: 'https://seve.example/mot-de-passe',
    },
    variants: [{ codesLeft: 1 }, { codesLeft: 0 }],
  },
  {
    fr: ({ firstName, codesLeft, link, resetLink }) => ({
      subject: 'Un code de secours a ouvert votre compte',
      to: firstName,
      lead: [
        `Votre compte vient d’être ouvert avec un code de secours, à la place du téléphone. ${codesLeft > 1 ? `Il en reste ${codesLeft}.` : codesLeft === 1 ? 'Il en reste un.' : 'Il n’en reste aucun.'}`,
      ],
      action: { label: 'Voir mon compte', link },
      next: [
        step('Un nouveau téléphone\u00a0?', 'Retirez l’ancien de votre compte, puis ajoutez le nouveau'),
        step('Peu de codes\u00a0?', 'Demandez-en dix autres dans votre compte'),
        <>
          <b>Ce n’est pas vous{'\u00a0'}?</b> <TextLink href={resetLink}>Choisissez un nouveau mot de passe</TextLink>, puis d’autres codes
        </>,
      ],
      why: 'Vous recevez cette lettre parce qu’un de vos codes de secours a servi.',
    }),
    en: ({ firstName, codesLeft, link, resetLink }) => ({
      subject: 'A recovery code has opened your account',
      to: firstName,
      lead: [
        `Your account has just been opened with a recovery code, in place of the phone. ${codesLeft > 1 ? `${codesLeft} are left.` : codesLeft === 1 ? 'One is left.' : 'None is left.'}`,
      ],
      action: { label: 'See my account', link },
      next: [
        step('A new phone?', 'Remove the old one from your account, then add the new one'),
        step('Few codes left?', 'Ask for ten others in your account'),
        <>
          <b>It was not you?</b> <TextLink href={resetLink}>Choose a new password</TextLink>, then other codes
        </>,
      ],
      why: 'You get this letter because one of your recovery codes was used.',
    }),
  },
);
