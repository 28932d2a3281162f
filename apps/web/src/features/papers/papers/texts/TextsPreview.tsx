import { Group, NativeSelect } from '@mantine/core';
import { type PresetTextsDto, schoolTextsFile, schoolTextsPreview } from '@seve/api-client';
import { AGREEMENT_STEP_NAMES, type AgreementStep } from '@seve/domain';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../ui/files/save-file.js';
import { Section } from '../../../../ui/layout/Section.js';
import { PaperView } from '../../../../ui/paper/PaperView.js';
import { agreementsOf } from '../papers.queries.js';

const FILE = 'convention-essai.pdf';

/** Preview of a real agreement with the typed texts, as a page and as a PDF. */
export function TextsPreview({ texts }: { texts: PresetTextsDto }) {
  const { t } = useTranslation('agreement-texts');
  const [step, setStep] = useState<AgreementStep>('with_host');
  const [picked, setPicked] = useState<string>();
  const list = useInfiniteQuery(agreementsOf.school(step));
  const lines = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = list.data?.pages.at(-1)?.counts ?? [];
  const agreementId = lines.find(({ id }) => id === picked)?.id ?? lines[0]?.id;
  const showProblem = useShowProblem();
  const preview = useMutation({
    mutationFn: (id: string) => schoolTextsPreview({ body: { agreementId: id, texts } }),
    onError: showProblem,
  });
  const file = useMutation({
    mutationFn: (id: string) => schoolTextsFile({ body: { agreementId: id, texts } }),
    onError: showProblem,
    onSuccess: ({ data }) => saveFile(data as Blob, FILE),
  });
  return (
    <Section id="preview" title={t('preview.title')} gap="md" align="stretch" pt="md" className="ruled">
      <p className="dimmed">{t('preview.what')}</p>
      <NativeSelect
        label={t('preview.step')}
        data={AGREEMENT_STEP_NAMES.map((one) => ({
          value: one,
          label: `${t(`agreements:step.${one}`)} (${counts.find((each) => each.step === one)?.count ?? 0})`,
        }))}
        value={step}
        onChange={({ currentTarget }) => setStep(currentTarget.value as AgreementStep)}
      />
      {lines.length === 0 ? (
        <p role="status">{list.isPending ? '' : t('preview.none')}</p>
      ) : (
        <NativeSelect
          label={t('preview.agreement')}
          data={lines.map(({ id, studentName, hostName }) => ({
            value: id,
            label: t('preview.one', { name: studentName, host: hostName }),
          }))}
          value={agreementId}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
        />
      )}
      {agreementId && (
        <Group gap="md">
          <IconButton variant="default" loading={preview.isPending} icon={IconFileText} onClick={() => preview.mutate(agreementId)}>
            {t('preview.page')}
          </IconButton>
          <IconButton variant="default" loading={file.isPending} icon={IconDownload} onClick={() => file.mutate(agreementId)}>
            {t('preview.file')}
          </IconButton>
        </Group>
      )}
      {preview.data && <PaperView document={preview.data.data.document} under={2} />}
    </Section>
  );
}
