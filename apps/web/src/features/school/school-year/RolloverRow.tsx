import { Button } from '@mantine/core';
import { type LostToUndo, type YearRolloverView, yearRolloversUndoMutation } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';

/** A school year that was rolled over, and its undo, which lists what it cannot restore. */
export function RolloverRow({ rollover }: { rollover: YearRolloverView }) {
  const { t } = useTranslation('school-year');
  const format = useFormat();
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const { id, fromYear, state, at, up, repeat, leave, undoUntil, lost } = rollover;
  const years = { from: schoolYearWords(fromYear), to: schoolYearWords(fromYear + 1) };
  const undo = useMutation({
    ...yearRolloversUndoMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      setAsked(false);
      await invalidate('schoolYear');
      showToast(t('done.undone', years));
      focusHeading();
    },
  });
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h3 className="row-title">{t('done.years', years)}</h3>
        <p className="small">
          {[t('count.up', { count: up }), t('count.repeat', { count: repeat }), t('count.leave', { count: leave })].join(' ')}
        </p>
        <p className="small dimmed">
          {state === 'undone' ? t('done.is-undone') : t('done.is-applied')} · <RelativeDay at={at} />
        </p>
        {state === 'undone' && lost && <Lost lost={lost} />}
      </div>
      {undoUntil && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => setAsked(true)}
        >
          {t('undo.verb')}
        </Button>
      )}
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('undo.question')}
        verb={t('undo.confirm')}
        isRemoval
        isPending={undo.isPending}
        onConfirm={() => undo.mutate({ path: { id } })}
      >
        <p>{t('undo.what')}</p>
        {lost && <Lost lost={lost} />}
        {undoUntil && <p>{t('undo.until', { instant: format.longInstant(undoUntil) })}</p>}
      </ConfirmDialog>
    </Columns>
  );
}

function Lost({ lost: { stayed, keptClasses } }: { lost: LostToUndo }) {
  const { t } = useTranslation('school-year');
  if (stayed === 0 && keptClasses.length === 0) return <p className="small">{t('undo.all')}</p>;
  return (
    <ul className="small">
      {stayed > 0 && <li>{t('undo.stayed', { count: stayed })}</li>}
      {keptClasses.length > 0 && <li>{t('undo.kept', { names: keptClasses.join(', ') })}</li>}
    </ul>
  );
}
