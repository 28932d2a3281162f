import { letterPreferencesChoose, letterPreferencesListOptions, letterPreferencesListQueryKey } from '@seve/api-client';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LetterChoices } from './LetterChoices.js';
import { useKeepChoice } from './use-keep-choice.js';

/** Page of the letter preferences of the reader's role. */
export function LetterPreferencesScreen() {
  const { t } = useTranslation('letter-preferences');
  const queries = useQueryClient();
  const letters = useSuspenseQuery(letterPreferencesListOptions()).data;
  const { pending, change } = useKeepChoice({
    letters: letters.optional,
    keep: async (body) => queries.setQueryData(letterPreferencesListQueryKey(), (await letterPreferencesChoose({ body })).data),
  });
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={t('context')} />
      <LetterChoices letters={letters} pending={pending} onChoose={change} />
    </Page>
  );
}
