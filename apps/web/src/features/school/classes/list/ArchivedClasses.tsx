import { Button, Flex } from '@mantine/core';
import { classManageArchivedOptions } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';

/** Archived classes; each links to its page, where it can be reopened. */
export function ArchivedClasses() {
  const { t } = useTranslation('classes');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        {t('archived.open')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('archived.title')}>
        <ArchivedList />
      </Dialog>
    </>
  );
}

function ArchivedList() {
  const { t } = useTranslation('classes');
  const archived = useQuery(classManageArchivedOptions());
  if (archived.isPending) return <RowSkeleton rows={2} />;
  if (!archived.data?.length) return <p className="dimmed">{t('archived.none')}</p>;
  return (
    <ul className="bare-list">
      {archived.data.map(({ id, name, programmeName, schoolYear, archivedOn }) => (
        <Flex component="li" direction="column" gap="xxs" py="xs" key={id}>
          <Link to="/classes/$classId/reglages" params={{ classId: id }}>
            {name}
          </Link>
          <span className="small dimmed">
            {`${programmeName} · ${schoolYearWords(schoolYear)} · `}
            {t('archived.since')} <RelativeDay at={archivedOn} />
          </span>
        </Flex>
      ))}
    </ul>
  );
}
