import { Button, Group } from '@mantine/core';
import * as api from '@seve/api-client';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { BlankFields } from '../../../../../ui/contract/BlankFields.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../../ui/files/save-file.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { PaperView } from '../../../../../ui/paper/PaperView.js';

const OF = {
  school: { at: 'school-contracts', sheet: api.schoolContractFilingSheetOptions, form: api.schoolOfficialFormReadOptions },
  company: { at: 'company/contracts', sheet: api.companyContractFilingSheetOptions, form: api.companyOfficialFormReadOptions },
} as const;

const ICON = <IconDownload size={18} stroke={1.6} aria-hidden="true" />;

/** The sheet of a contract in the order of the official form, and the official form filled, for an account of its school or its company. */
export function ContractFiles({ id, reader }: { id: string; reader: keyof typeof OF }) {
  const { t } = useTranslation('contracts');
  const [isShown, setShown] = useState(false);
  const of = OF[reader];
  const path = { path: { id } };
  const base = `/api/${of.at}/${id}`;
  const sheet = useQuery({ ...(of.sheet(path) as ReturnType<typeof OF.school.sheet>), enabled: isShown, throwOnError: true });
  const form = useQuery(of.form(path) as ReturnType<typeof OF.school.form>).data?.form;
  return (
    <>
      <Fold title={t('sheet.title')}>
        <p className="dimmed">{t('sheet.what')}</p>
        <Group gap="xs">
          <IconButton
            variant="default"
            loading={sheet.isFetching}
            aria-expanded={isShown}
            icon={IconFileText}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t('sheet.hide') : t('sheet.show')}
          </IconButton>
          <Button component="a" variant="subtle" href={`${base}/sheet/file`} download leftSection={ICON}>
            {t('sheet.pdf')}
          </Button>
          <Button component="a" variant="subtle" href={`${base}/sheet/export`} download="contrat.json">
            {t('sheet.json')}
          </Button>
        </Group>
        {isShown && sheet.data && <PaperView document={sheet.data.document} under={2} />}
      </Fold>
      <FilledForm form={form}>
        <Button component="a" variant="default" href={`${base}/official-form/file`} download leftSection={ICON}>
          {t('official-forms:of-contract.act')}
        </Button>
      </FilledForm>
    </>
  );
}

/** The official form by the link of an employer without account. `version`: of the part that the employer fills. */
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
    onSuccess: ({ data: file }) => saveFile(file as Blob, t('official-forms:of-contract.file')),
  });
  return (
    <FilledForm form={data?.form}>
      <Button variant="default" leftSection={ICON} loading={isPending} onClick={() => mutate()}>
        {t('official-forms:of-contract.act')}
      </Button>
    </FilledForm>
  );
}

/** The form given by the campus, filled from the contract; its fields stay writable. Renders nothing when the campus has given none. */
function FilledForm({ form, children }: { form: api.FormOfContractView['form'] | undefined; children: ReactNode }) {
  const { t } = useTranslation('official-forms');
  if (!form) return null;
  return (
    <Fold title={t('official-forms:of-contract.title')} note={t('official-forms:filled', { count: form.filled })} startsOpen>
      <p className="dimmed">
        <span lang="fr">{form.title}</span> {t('official-forms:of-contract.what')}
      </p>
      <BlankFields blank={form.blank} />
      <div>{children}</div>
    </Fold>
  );
}
