import { NativeSelect, Stack } from '@mantine/core';
import { schoolTextsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { FactList } from '../../../../ui/lists/FactList.js';
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
        <Stack component="section" gap="sm" align="stretch" aria-labelledby="fields">
          <h2 id="fields" className="h3">
            {t('fields.title')}
          </h2>
          <p className="dimmed">{t('fields.what')}</p>
          <FactList>
            {fields.map((field) => (
              <div key={field}>
                <dt>
                  <code>{`{${field}}`}</code>
                </dt>
                <dd>{t(`fields.is.${field}`)}</dd>
              </div>
            ))}
          </FactList>
        </Stack>
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
