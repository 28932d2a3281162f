import { Button, Stack } from '@mantine/core';
import { companyOfficialFormReadOptions, schoolOfficialFormReadOptions } from '@seve/api-client';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BlankFields } from '../../../ui/contract/BlankFields.js';

interface OfficialFormProps {
  id: string;
  reader: 'school' | 'company';
}

const PATHS = { school: 'school-contracts', company: 'company/contracts' } as const;

/** The official form that the campus has given, filled with what the contract says; its fields can still be written. */
export function OfficialForm({ id, reader }: OfficialFormProps) {
  const { t } = useTranslation('official-forms');
  const path = { path: { id } };
  const ofSchool = useQuery({ ...schoolOfficialFormReadOptions(path), enabled: reader === 'school' });
  const ofCompany = useQuery({ ...companyOfficialFormReadOptions(path), enabled: reader === 'company' });
  const form = (reader === 'school' ? ofSchool : ofCompany).data?.form;
  if (!form) return null;
  return (
    <Stack component="section" gap="sm" align="stretch" aria-labelledby="official-form">
      <h2 id="official-form" className="h3">
        {t('of-contract.title')}
      </h2>
      <p className="dimmed">
        <span lang="fr">{form.title}</span> {t('of-contract.what')}
      </p>
      <p>{t('filled', { count: form.filled })}</p>
      <BlankFields blank={form.blank} />
      <div>
        <Button
          component="a"
          variant="default"
          href={`/api/${PATHS[reader]}/${id}/official-form/file`}
          download
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
        >
          {t('of-contract.act')}
        </Button>
      </div>
    </Stack>
  );
}
