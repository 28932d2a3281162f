import { letterLinksChoose } from '@seve/api-client';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { DeadPreferencesLink } from './DeadPreferencesLink.js';
import { LetterChoices } from './LetterChoices.js';
import { letterLinkOptions } from './letter-link.query.js';
import { useKeepChoice } from './use-keep-choice.js';

/** Letter preferences of the account whose letter carried the link; needs no session. */
export function LinkPreferencesScreen() {
  const { t } = useTranslation('letter-preferences');
  const queries = useQueryClient();
  const { token } = useParams({ from: '/preferences/$token' });
  const { queryKey } = letterLinkOptions(token);
  const link = useSuspenseQuery(letterLinkOptions(token)).data;
  const { pending, change } = useKeepChoice({
    letters: link?.letters.optional ?? [],
    keep: async (body) => queries.setQueryData(queryKey, (await letterLinksChoose({ path: { token }, body })).data),
  });
  if (!link) return <DeadPreferencesLink />;
  return (
    <Page width="reading">
      <PageHead title={t('link.title')} context={t('link.at', { address: link.address })} />
      <LetterChoices letters={link.letters} pending={pending} onChoose={change} />
    </Page>
  );
}
