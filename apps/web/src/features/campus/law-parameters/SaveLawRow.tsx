import { type LawRowInput, lawParametersFeedMutation, lawParametersReadQueryKey } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.js';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { LawValue } from './LawValue.js';
import { useLawWords } from './use-law-words.js';

interface SaveLawRowProps {
  opened: boolean;
  onClose: () => void;
  onSaved: () => void;
  row: LawRowInput;
}

/**
 * Asks for confirmation, because a row cannot be deleted. After a change by another coordinator, the rows are reloaded and the input stays.
 */
export function SaveLawRow({ opened, onClose, onSaved, row }: SaveLawRowProps) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  const words = useLawWords();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const feed = useMutation(lawParametersFeedMutation());
  const save = async () => {
    onClose();
    try {
      queries.setQueryData(lawParametersReadQueryKey(), await feed.mutateAsync({ body: row }));
      await invalidate('lawRow');
      onSaved();
      showToast(t('save.done'));
      focusHeading();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      await invalidate('lawConflict');
      showProblem(failure);
    }
  };
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('save.question')}
      verb={t('save.verb')}
      isPending={feed.isPending}
      onConfirm={() => void save()}
    >
      <p>
        {words.name(row.parameter)} {t('tables.from', { day: format.mediumDay(row.validFrom) })}
      </p>
      <LawValue parameter={row.parameter} value={row.value} />
      <p>{t('save.what')}</p>
    </ConfirmDialog>
  );
}
