import { Stack } from '@mantine/core';
import { officialFormsListOptions } from '@seve/api-client';
import { CONTRACT_KINDS } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { Section } from '../../../../ui/layout/Section.js';
import { AddForm } from './AddForm.js';
import { FormRow } from './FormRow.js';

/** Official forms by kind of contract, old versions included; and the upload of a new one. */
export function OfficialFormsScreen() {
  const { t } = useTranslation('official-forms');
  const { items } = useSuspenseQuery(officialFormsListOptions()).data;
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<p>{t('context')}</p>} />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          {CONTRACT_KINDS.map((kind) => {
            const forms = items.filter((one) => one.kind === kind);
            return (
              <Section key={kind} title={t(`kind.${kind}`)} gap="xs">
                {forms.length === 0 ? (
                  <p className="dimmed">{t('none')}</p>
                ) : (
                  <ul className="bare-list">
                    {forms.map((form) => (
                      <FormRow key={form.id} form={form} />
                    ))}
                  </ul>
                )}
              </Section>
            );
          })}
        </Stack>
        <AddForm />
      </Columns>
    </Page>
  );
}
