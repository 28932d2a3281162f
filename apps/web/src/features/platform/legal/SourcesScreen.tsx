import { Flex, Stack } from '@mantine/core';
import { referenceSourcesOptions } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { FactList } from '../../../ui/lists/FactList.js';
import css from './LegalPage.module.css';

const YEAR_AND_MONTH = 'YYYY-MM'.length;

/** Page of the external data that Sève uses, with source and licence. */
export function SourcesScreen() {
  const { t } = useTranslation('legal');
  const format = useFormat();
  const dated = (date: string) => {
    if (date.length === YEAR_AND_MONTH) return format.month(date);
    return isCivilDate(date) ? format.mediumDay(date) : date;
  };
  const sources = useSuspenseQuery(referenceSourcesOptions()).data;
  return (
    <Page width="reading">
      <PageHead title={t('sources.title')} context={t('sources.context')} />
      <Stack gap="xl">
        {sources.map(({ key, title, publisher, licence, date, rows }) => (
          <Flex component="section" direction="column" gap="sm" key={key} className={css.part}>
            <h2>{t(`sources.table.${key}`)}</h2>
            <FactList>
              <div>
                <dt>{t('sources.name')}</dt>
                <dd lang="fr">{title}</dd>
              </div>
              <div>
                <dt>{t('sources.publisher')}</dt>
                <dd>{publisher}</dd>
              </div>
              <div>
                <dt>{t('sources.licence')}</dt>
                <dd>{t(`sources.licences.${licence}`)}</dd>
              </div>
              <div>
                <dt>{t('sources.date')}</dt>
                <dd>{dated(date)}</dd>
              </div>
              <div>
                <dt>{t('sources.rows')}</dt>
                <dd>{format.number(rows)}</dd>
              </div>
            </FactList>
          </Flex>
        ))}
      </Stack>
    </Page>
  );
}
