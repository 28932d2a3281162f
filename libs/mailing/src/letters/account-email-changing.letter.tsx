import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type AccountEmailChangingParams = {
  firstName: string;
  /** `asked`: the new address has not confirmed yet. */
  state: 'asked' | 'changed';
  /** New address, masked. */
  newAddress: string;
  /** Person of the school or the campus who entered the new address; null if the owner did. */
  askerName: string | null;
  reason: string | null;
  undoDays: number;
  link: string;
};

export const accountEmailChanging = letter<AccountEmailChangingParams>(
  {
    name: 'account-email-changing',
    isSecret: true,
    sample: {
      firstName: 'Inès',
      state: 'asked',
      newAddress: 'i…e@eleve.example',
      askerName: null,
      reason: null,
      undoDays: 7,
      link: 'https://seve.example/adresse/annuler?token=K7f2Lm',
    },
    variants: [
      { state: 'changed' },
      { askerName: 'Nadia Roche', reason: 'Vue ce matin au lycée\u00a0: elle n’ouvre plus son ancienne boîte.' },
      { state: 'changed', askerName: 'Nadia Roche', reason: 'Vue ce matin au lycée\u00a0: elle n’ouvre plus son ancienne boîte.' },
    ],
  },
  {
    fr: ({ firstName, state, newAddress, askerName, reason, undoDays, link }) => ({
      subject: state === 'asked' ? 'Une nouvelle adresse est demandée pour votre compte' : 'L’adresse de votre compte a changé',
      to: firstName,
      lead: [
        state === 'asked'
          ? `${askerName ? `${askerName} a demandé` : 'Votre compte Sève demande'} une nouvelle adresse pour vous\u00a0: ${newAddress}. Elle doit encore être confirmée.`
          : `Votre compte Sève s’ouvre maintenant avec ${newAddress}, et plus avec cette adresse-ci.`,
      ],
      quote: quoted(reason, askerName ?? '', 'fr'),
      action: {
        label: state === 'asked' ? 'Ce n’est pas moi\u00a0: tout arrêter' : 'Ce n’est pas moi\u00a0: revenir à cette adresse',
        link,
      },
      deadline: (
        <>
          Ce lien sert pendant{' '}
          <b>
            {undoDays}
            {'\u00a0'}jours
          </b>
          .
        </>
      ),
      next: [
        step('C’est bien vous\u00a0?', 'Vous n’avez rien à faire'),
        step(
          'Ce n’est pas vous\u00a0?',
          'Le bouton garde cette adresse, ferme le compte partout, et vous fait choisir un nouveau mot de passe',
        ),
        step(
          'Les autres lettres',
          state === 'asked' ? 'viennent ici jusqu’à la confirmation' : 'arrivent maintenant à la nouvelle adresse',
        ),
      ],
      why: 'Vous recevez cette lettre parce que cette adresse est, ou était, celle de votre compte Sève.',
    }),
    en: ({ firstName, state, newAddress, askerName, reason, undoDays, link }) => ({
      subject: state === 'asked' ? 'A new address is asked for your account' : 'The address of your account has changed',
      to: firstName,
      lead: [
        state === 'asked'
          ? `${askerName ? `${askerName} has asked for` : 'Your Sève account asks for'} a new address for you: ${newAddress}. It has yet to be confirmed.`
          : `Your Sève account now opens with ${newAddress}, and no longer with this address.`,
      ],
      quote: quoted(reason, askerName ?? '', 'en'),
      action: { label: state === 'asked' ? 'It was not me: stop it all' : 'It was not me: back to this address', link },
      deadline: (
        <>
          This link works for <b>{undoDays} days</b>.
        </>
      ),
      next: [
        step('It was you?', 'There is nothing to do'),
        step('It was not you?', 'The button keeps this address, closes the account everywhere, and has you choose a new password'),
        step('Other letters', state === 'asked' ? 'come here until it is confirmed' : 'now go to the new address'),
      ],
      why: 'You get this letter because this address is, or was, the one of your Sève account.',
    }),
  },
);
