import { Box, Button, Flex } from '@mantine/core';
import { type CompanyMergeView, type CompanySheetView, companyMergesUndoMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import css from './CompanySheet.module.css';

/** Records that were merged into this one, each with a button that undoes the merge. */
export function CompanyMerges({ company: { id, merges, mergedInto } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  return (
    <section aria-labelledby="merges">
      <Box component="h2" pb="sm" id="merges" className="h3">
        {t('merge.title')}
      </Box>
      <ul className="bare-list">
        {merges.map((merge) => (
          <Merged key={merge.id} merge={merge} />
        ))}
      </ul>
      {mergedInto === null && (
        <p className="small">
          <Link to="/coordination/entreprises/$companyId/reunir" params={{ companyId: id }} search={{}}>
            {t('merge.open')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Merged({ merge: { id, mergedName, mergedAt, undoneAt, canUndo } }: { merge: CompanyMergeView }) {
  const { t } = useTranslation('companies');
  const invalidate = useInvalidate();
  const undo = useMutation({
    ...companyMergesUndoMutation(),
    onSuccess: async () => {
      showToast(t('merge.undone', { name: mergedName }));
      await invalidate('companyMerge');
    },
    onError: useShowProblem(),
  });
  return (
    <Flex component="li" justify="space-between" align="center" gap="sm" wrap="wrap" className={css.line}>
      <div>
        <p>{mergedName}</p>
        <p className="small dimmed">
          {undoneAt === null ? t('merge.entered') : t('merge.left')} <RelativeDay at={undoneAt ?? mergedAt} />
        </p>
      </div>
      {canUndo && (
        <Button variant="default" size="sm" loading={undo.isPending} onClick={() => undo.mutate({ path: { id } })}>
          {t('merge.undo')}
          <span className="visually-hidden"> {mergedName}</span>
        </Button>
      )}
    </Flex>
  );
}
