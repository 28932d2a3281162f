import { Box } from '@mantine/core';
import { letterPreviewsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useLetterName } from '../../../../ui/wording/use-letter-name.js';
import { MailTabs } from '../MailTabs.js';
import { readPreviewLook } from './preview-look.js';

/** Lists all letters that Sève sends by name, with the subject of their sample. */
export function LetterPreviews() {
  const { t } = useTranslation('letter-previews');
  const locale = useLocale();
  const nameOf = useLetterName();
  const letters = useSuspenseQuery(letterPreviewsListOptions()).data;
  const named = letters
    .map((letter) => ({ ...letter, words: nameOf(letter.name) }))
    .sort((one, other) => one.words.localeCompare(other.words, locale));
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <MailTabs />
      <Columns component="ul" columns={2} from="tablet" gap="column" rowGap={0} className="bare-list">
        {named.map(({ name, words, subjects, isSecret }) => (
          <Box component="li" py="sm" className="anywhere ruled-below" key={name}>
            <h2 className="row-title">
              <Link to="/coordination/courriels/apercus/$letter" params={{ letter: name }} search={readPreviewLook({ langue: locale })}>
                {words}
              </Link>
            </h2>
            <p className="small">{subjects[locale]}</p>
            {isSecret && <p className="small dimmed">{t('secret')}</p>}
          </Box>
        ))}
      </Columns>
    </Page>
  );
}
