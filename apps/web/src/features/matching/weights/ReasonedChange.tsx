import { useForm } from '@mantine/form';
import { scoreReadQueryKey, type WeightsView, weightsProgressQueryKey, weightsReadQueryKey } from '@seve/api-client';
import { WEIGHTS_REASON } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.js';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showFailure, showToast } from '../../../ui/feedback/toast.js';
import { NO_REASON, ReasonFields, reasonBody, reasonChecks } from './ReasonFields.js';

const isChangedMeanwhile = (failure: unknown): failure is ApiProblem =>
  failure instanceof ApiProblem && failure.code === 'weights.changed-meanwhile';

/** Returns the handler of a conflict with another coordinator's change: reloads the weights and shows the error. */
function useWeightsChangedMeanwhile(): (problem: ApiProblem) => Promise<void> {
  const invalidate = useInvalidate();
  return async ({ message }) => {
    await invalidate('weights');
    showFailure(message);
    focusHeading();
  };
}

interface ReasonedChangeProps {
  opened: boolean;
  onClose: () => void;
  words: Record<'question' | 'what' | 'verb' | 'done', string>;
  send: (reason: ReturnType<typeof reasonBody>) => Promise<WeightsView>;
}

/** Dialog that asks for the reason before the weights change. The reason stays after a failure. */
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
      <DialogForm form={form} submit={submit} verb={words.verb} refusal={t('not-yet')} onClose={onClose}>
        <p className="dimmed">{words.what}</p>
        <ReasonFields form={form} />
      </DialogForm>
    </Dialog>
  );
}

/** Returns the handler of a saved version: updates the cache and shows the progress of the rescoring. */
function useWeightsSaved(): (saved: WeightsView, words: string) => void {
  const queries = useQueryClient();
  return (saved, words) => {
    queries.setQueryData(weightsProgressQueryKey(), saved.progress);
    queries.setQueryData(weightsReadQueryKey(), saved);
    queries.removeQueries({ queryKey: scoreReadQueryKey() });
    showToast(words);
    focusHeading();
  };
}
