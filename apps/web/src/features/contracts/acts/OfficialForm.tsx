import { Button } from '@mantine/core';
import { companyOfficialFormReadOptions, schoolOfficialFormReadOptions } from '@seve/api-client';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BlankFields } from '../../../ui/contract/BlankFields.js';
import { Fold } from '../../../ui/layout/Fold.js';

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
    <Fold title={t('of-contract.title')} note={t('filled', { count: form.filled })} startsOpen>
      <p className="dimmed">
        <span lang="fr">{form.title}</span> {t('of-contract.what')}
      </p>
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
    </Fold>
  );
}
