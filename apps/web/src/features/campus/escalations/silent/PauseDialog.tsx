import { Textarea, useComputedColorScheme } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { type SilentCompany, silentCompaniesPauseMutation, silentCompaniesPreview } from '@seve/api-client';
import { PAUSE_MESSAGE_MAX } from '@seve/domain';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { LetterFrame } from '../../../../ui/letters/LetterFrame.js';

const TYPING_MS = 400;

/** Pauses the offers of a company: effects, the coordinator's message, and a preview of the letter. */
export function PauseDialog({ company: { id, name, contactName }, onClose }: { company: SilentCompany; onClose: () => void }) {
  const { t } = useTranslation('escalations');
  const invalidate = useInvalidate();
  const scheme = useComputedColorScheme();
  const isAlone = contactName === null;
  const pause = useMutation(silentCompaniesPauseMutation());
  const form = useForm({ initialValues: { message: '' } });
  const [message] = useDebouncedValue(form.values.message.trim(), TYPING_MS);
  const letter = useQuery({
    queryKey: ['silence-pause-preview', id, message],
    queryFn: async ({ signal }) => (await silentCompaniesPreview({ path: { id }, body: { message }, throwOnError: true, signal })).data,
    placeholderData: keepPreviousData,
    retry: false,
    enabled: !isAlone,
  });
  const submit = async (values: { message: string }) => {
    const { offersPaused } = await pause.mutateAsync({ path: { id }, body: { message: values.message.trim() } });
    onClose();
    const said = { company: name, count: offersPaused };
    showToast(isAlone ? t('silent.done-alone', said) : t('silent.done', said));
    await invalidate('silentCompany');
  };
  return (
    <Dialog opened onClose={onClose} title={t('silent.ask', { company: name })} size="lg">
      <DialogForm form={form} submit={submit} verb={t('silent.verb')} isRemoval onClose={onClose}>
        <p className="dimmed">{isAlone ? t('silent.what-alone') : t('silent.what')}</p>
        <Textarea
          label={<FieldLabel hint={t('silent.message-hint')}>{t('silent.message')}</FieldLabel>}
          autosize
          minRows={2}
          maxLength={PAUSE_MESSAGE_MAX}
          {...form.getInputProps('message')}
        />
        {letter.isError && <p role="alert">{letter.error.message}</p>}
        {letter.isLoading && <RowSkeleton />}
        {letter.data && (
          <section aria-label={t('silent.letter')}>
            <p className="strong anywhere">{letter.data.subject}</p>
            <LetterFrame title={t('silent.letter')} html={letter.data.html} scheme={scheme} />
          </section>
        )}
      </DialogForm>
    </Dialog>
  );
}
