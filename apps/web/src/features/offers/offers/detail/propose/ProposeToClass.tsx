import { NativeSelect, Stack } from '@mantine/core';
import { classesListOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { ProposalReview } from '../../../../../ui/proposals/ProposalReview.js';

/** Dialog in two steps: the class, then the students who receive the offer. */
export function ProposeToClass({ offerId, onClose }: { offerId: string; onClose: () => void }) {
  const { t } = useTranslation('proposals');
  const classes = useQuery(classesListOptions());
  const [picked, setPicked] = useState<string>();
  const withStudents = classes.data?.filter(({ students }) => students > 0) ?? [];
  const classId = picked ?? withStudents[0]?.id;
  return (
    <Dialog opened onClose={onClose} title={t('from-offer.title')} size="lg">
      <Stack gap="field" mt="md">
        {classes.isError && <p role="alert">{classes.error.message}</p>}
        {classes.isPending && <RowSkeleton />}
        {classes.data && withStudents.length === 0 && (
          <>
            <p>{t('from-offer.no-class')}</p>
            <div>
              <LinkButton to="/classes">{t('from-offer.classes')}</LinkButton>
            </div>
          </>
        )}
        {withStudents.length > 1 && (
          <NativeSelect
            label={t('from-offer.class')}
            data={withStudents.map(({ id, name }) => ({ value: id, label: name }))}
            value={classId}
            onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          />
        )}
        {classId && <ProposalReview key={classId} classId={classId} offerId={offerId} onClose={onClose} />}
      </Stack>
    </Dialog>
  );
}
