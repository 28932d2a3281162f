import { NativeSelect, Stack } from '@mantine/core';
import { schoolTextsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Section } from '../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';
import { SchoolLogo } from './SchoolLogo.js';
import { TextsForm } from './TextsForm.js';

/** Texts with which agreements begin, for the school or one programme, and the logo of its papers. */
export function TextsScreen() {
  const { t } = useTranslation('agreement-texts');
  const { scopes, names, fields, schoolName, hasLogo } = useSuspenseQuery(schoolTextsReadOptions()).data;
  const [picked, setPicked] = useState<string>();
  const scope = scopes.find(({ scopeId }) => scopeId === picked) ?? scopes[0];
  return (
    <Page width="reading">
      <PageHead place={<Link to="/etablissement/conventions">{t('agreements:all')}</Link>} title={t('title')} context={t('what')} />
      <Stack gap="xl" align="stretch">
        <SchoolLogo schoolName={schoolName} hasLogo={hasLogo} />
        <Section id="fields" title={t('fields.title')} align="stretch">
          <p className="dimmed">{t('fields.what')}</p>
          <FactList>
            {fields.map((field) => (
              <Fact key={field} name={<code>{`{${field}}`}</code>}>
                {t(`fields.is.${field}`)}
              </Fact>
            ))}
          </FactList>
        </Section>
        {scopes.length > 1 && (
          <NativeSelect
            label={t('scope')}
            description={t('scope-what')}
            data={scopes.map(({ scopeId, programmeName }) => ({
              value: scopeId,
              label: programmeName ?? t('whole', { school: schoolName }),
            }))}
            value={scope?.scopeId}
            onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          />
        )}
        {scope && <TextsForm key={`${scope.scopeId} ${scope.savedAt}`} scope={scope} names={names} />}
      </Stack>
    </Page>
  );
}
