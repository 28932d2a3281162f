import { Button, Group } from '@mantine/core';
import { companyContractFilingSheetOptions, schoolContractFilingSheetOptions } from '@seve/api-client';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { PaperView } from '../../../../../ui/paper/PaperView.js';

interface SheetProps {
  id: string;
  reader: 'school' | 'company';
}

const PATHS = { school: 'school-contracts', company: 'company/contracts' } as const;

/** The sheet in the order of the official form, read when it is asked for; as PDF and as JSON too. */
export function Sheet({ id, reader }: SheetProps) {
  const { t } = useTranslation('contracts');
  const [isShown, setShown] = useState(false);
  const path = { path: { id } };
  const options = { enabled: isShown, throwOnError: true };
  const ofSchool = useQuery({ ...schoolContractFilingSheetOptions(path), ...options, enabled: isShown && reader === 'school' });
  const ofCompany = useQuery({ ...companyContractFilingSheetOptions(path), ...options, enabled: isShown && reader === 'company' });
  const sheet = reader === 'school' ? ofSchool : ofCompany;
  const base = `/api/${PATHS[reader]}/${id}/sheet`;
  return (
    <Fold title={t('sheet.title')}>
      <p className="dimmed">{t('sheet.what')}</p>
      <Group gap="xs">
        <IconButton
          variant="default"
          loading={sheet.isFetching}
          aria-expanded={isShown}
          icon={IconFileText}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t('sheet.hide') : t('sheet.show')}
        </IconButton>
        <Button
          component="a"
          variant="subtle"
          href={`${base}/file`}
          download
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
        >
          {t('sheet.pdf')}
        </Button>
        <Button component="a" variant="subtle" href={`${base}/export`} download="contrat.json">
          {t('sheet.json')}
        </Button>
      </Group>
      {isShown && sheet.data && <PaperView document={sheet.data.document} under={2} />}
    </Fold>
  );
}
