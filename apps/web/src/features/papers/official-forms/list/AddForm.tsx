import { Box, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type ContractKind, officialFormsUploadMutation } from '@seve/api-client';
import { CONTRACT_KINDS, FORM_FILE_MAX_BYTES, FORM_TITLE } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useLeaving } from '../../../../ui/drafts/use-leaving.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FileDrop } from '../../../../ui/files/FileDrop.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../../ui/forms/field-nodes.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

const ACCEPTED = '.pdf,application/pdf';
const MEGABYTE = 1024 * 1024;

/** Uploads another form, which is used once its fields are mapped and its first day is set. */
export function AddForm() {
  const { t } = useTranslation('official-forms');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const sending = useMutation(officialFormsUploadMutation());
  const [kind, setKind] = useState<ContractKind>('apprenticeship');
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  useLeaving({ isUnsaved: () => title.trim() !== '' && !sending.isPending && !sending.isSuccess });
  const send = async (file: File) => {
    const isUntitled = title.trim().length < FORM_TITLE.min;
    setMissing(isUntitled);
    if (isUntitled) return focusField('title');
    const { id } = await sending.mutateAsync({ query: { kind, title: title.trim() }, body: { file } });
    showToast(t('add.done'));
    await invalidate('officialForm');
    await navigate({ to: '/coordination/formulaires/$formId', params: { formId: id } });
  };
  const max = FORM_FILE_MAX_BYTES / MEGABYTE;
  return (
    <SidePart maw="34rem" aria-labelledby="add-form">
      <Box component="h2" pb="md" id="add-form" className="h3">
        {t('add.title')}
      </Box>
      <Stack gap="field">
        <p className="small dimmed">{t('add.what')}</p>
        <NativeSelect
          label={<FieldLabel required>{t('add.kind')}</FieldLabel>}
          data={CONTRACT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={({ currentTarget }) => setKind(CONTRACT_KINDS.find((one) => one === currentTarget.value) ?? kind)}
        />
        <TextInput
          data-path="title"
          label={
            <FieldLabel required hint={t('add.name-hint')}>
              {t('add.name')}
            </FieldLabel>
          }
          required
          withAsterisk={false}
          autoComplete="off"
          maxLength={FORM_TITLE.max}
          value={title}
          error={isMissing && t('add.name-missing')}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <FileDrop
          icon={IconFileUpload}
          hint={t('add.hint', { max })}
          sending={t('add.sending')}
          tooLarge={t('add.too-large', { max })}
          maxBytes={FORM_FILE_MAX_BYTES}
          accepted={ACCEPTED}
          verb={t('add.choose')}
          isSending={sending.isPending}
          failure={sending.error}
          onFile={(file) => void send(file).catch(() => undefined)}
        />
      </Stack>
    </SidePart>
  );
}
