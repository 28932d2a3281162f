import { Stack } from '@mantine/core';
import { officialFormsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { FormChip } from '../FormChip.js';
import { FieldMap } from './FieldMap.js';
import { FormUse } from './FormUse.js';
import { SampleFilling } from './SampleFilling.js';

/** One form: the value of each field, a sample filling, and the day from which it is used. */
export function OfficialFormScreen() {
  const { t } = useTranslation('official-forms');
  const { formId } = useParams({ from: '/coordination/formulaires/$formId' });
  const form = useSuspenseQuery(officialFormsReadOptions({ path: { id: formId } })).data;
  return (
    <Page width="work">
      <PageHead
        place={<Link to="/coordination/formulaires">{t('all')}</Link>}
        title={<span lang="fr">{form.title}</span>}
        documentTitle={form.title}
        context={
          <>
            <FormChip form={form} />
            <p>
              {t(`kind.${form.kind}`)}, {t('pages', { count: form.pages })}
            </p>
          </>
        }
      />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <FieldMap key={form.version} form={form} />
        <Stack gap="xl">
          <FormUse form={form} />
          <SampleFilling form={form} />
        </Stack>
      </Columns>
    </Page>
  );
}
