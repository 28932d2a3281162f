import { Button } from '@mantine/core';
import * as api from '@seve/api-client';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BlankFields } from '../../../../../ui/contract/BlankFields.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../../ui/files/save-file.js';
import { Fold } from '../../../../../ui/layout/Fold.js';

interface OfficialFormProps {
  id: string;
  reader: 'school' | 'company';
}

const PATHS = { school: 'school-contracts', company: 'company/contracts' } as const;
const ICON = <IconDownload size={18} stroke={1.6} aria-hidden="true" />;

/** The official form of a contract, for an account of its school or its company. */
export function OfficialForm({ id, reader }: OfficialFormProps) {
  const { t } = useTranslation('official-forms');
  const path = { path: { id } };
  const ofSchool = useQuery({ ...api.schoolOfficialFormReadOptions(path), enabled: reader === 'school' });
  const ofCompany = useQuery({ ...api.companyOfficialFormReadOptions(path), enabled: reader === 'company' });
  return (
    <FilledForm form={(reader === 'school' ? ofSchool : ofCompany).data?.form}>
      <Button component="a" variant="default" href={`/api/${PATHS[reader]}/${id}/official-form/file`} download leftSection={ICON}>
        {t('of-contract.act')}
      </Button>
    </FilledForm>
  );
}

/** The same by the link of an employer without account. `version`: of the part that the employer fills. */
export function OfficialFormByLink({ token, version }: { token: string; version: number }) {
  const { t } = useTranslation('official-forms');
  const { data } = useQuery({
    queryKey: ['official-form-by-link', token, version],
    queryFn: async ({ signal }) => (await api.officialFormLinksRead({ body: { token }, signal })).data,
    placeholderData: (known) => known,
  });
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.officialFormLinksFile({ body: { token }, parseAs: 'blob' }),
    onError: useShowProblem(),
    onSuccess: ({ data: file }) => saveFile(file as Blob, t('of-contract.file')),
  });
  return (
    <FilledForm form={data?.form}>
      <Button variant="default" leftSection={ICON} loading={isPending} onClick={() => mutate()}>
        {t('of-contract.act')}
      </Button>
    </FilledForm>
  );
}

/** The form that the campus has given, filled with what the contract says; its fields can still be written. Nothing where it has given none. */
function FilledForm({ form, children }: { form: api.FormOfContractView['form'] | undefined; children: ReactNode }) {
  const { t } = useTranslation('official-forms');
  if (!form) return null;
  return (
    <Fold title={t('of-contract.title')} note={t('filled', { count: form.filled })} startsOpen>
      <p className="dimmed">
        <span lang="fr">{form.title}</span> {t('of-contract.what')}
      </p>
      <BlankFields blank={form.blank} />
      <div>{children}</div>
    </Fold>
  );
}
