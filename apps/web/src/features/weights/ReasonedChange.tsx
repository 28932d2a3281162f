import { Button, Flex, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { WeightsView } from '@seve/api-client';
import { WEIGHTS_REASON } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/Dialog.js';
import { SubmitForm } from '../../ui/forms/SubmitForm.js';
import { NO_REASON, ReasonFields, reasonBody, reasonChecks } from './ReasonFields.js';
import { isChangedMeanwhile, useWeightsChangedMeanwhile } from './use-weights-changed-meanwhile.js';
import { useWeightsSaved } from './use-weights-saved.js';

interface ReasonedChangeProps {
  opened: boolean;
  onClose: () => void;
  words: Record<'question' | 'what' | 'verb' | 'done', string>;
  send: (reason: ReturnType<typeof reasonBody>) => Promise<WeightsView>;
}

/** Asks once more before the weights change, and why. The reason stays for a second try. */
export function ReasonedChange({ opened, onClose, words, send }: ReasonedChangeProps) {
  const { t } = useTranslation('weights');
  const onSaved = useWeightsSaved();
  const onChangedMeanwhile = useWeightsChangedMeanwhile();
  const form = useForm({ initialValues: NO_REASON, validate: reasonChecks(t('reason.short', { min: WEIGHTS_REASON.min })) });
  const submit = async () => {
    try {
      const saved = await send(reasonBody(form.values));
      onClose();
      form.reset();
      onSaved(saved, words.done);
    } catch (failure) {
      if (!isChangedMeanwhile(failure)) throw failure;
      onClose();
      await onChangedMeanwhile(failure);
    }
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={words.question}>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <p className="dimmed">{words.what}</p>
            <ReasonFields form={form} />
            <Flex rowGap="sm" columnGap="md" wrap="wrap" mt="lg">
              <Button type="submit" loading={isPending}>
                {words.verb}
              </Button>
              <Button variant="subtle" onClick={onClose}>
                {t('not-yet')}
              </Button>
            </Flex>
          </Stack>
        )}
      </SubmitForm>
    </Dialog>
  );
}
