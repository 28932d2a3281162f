import { Flex } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';

/** For visitors: links to sign in and to sign up, which both return to this offer. */
export function ApplyDoor({ offerId }: { offerId: string }) {
  const { t } = useTranslation('offers');
  const search = { retour: `/offres/${offerId}` };
  return (
    <>
      <p>{t('door.why')}</p>
      <Flex component="p" direction="column" gap="xs" mt="field">
        <LinkButton to="/connexion" search={search}>
          {t('door.sign-in')}
        </LinkButton>
        <LinkButton to="/inscription/eleve" search={search} variant="default">
          {t('door.sign-up')}
        </LinkButton>
      </Flex>
    </>
  );
}
