import { Button, Stack } from '@mantine/core';
import { schoolSigningPaperOptions } from '@seve/api-client';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperView } from '../../../ui/paper/PaperView.js';

/** The paper as it would be signed now, read when it is asked for. */
export function PaperPreview({ id }: { id: string }) {
  const { t } = useTranslation('agreements');
  const [isShown, setShown] = useState(false);
  const paper = useQuery({ ...schoolSigningPaperOptions({ path: { id } }), enabled: isShown, throwOnError: true });
  return (
    <Stack component="section" gap="sm" align="stretch" aria-labelledby="paper">
      <h2 id="paper" className="h3">
        {t('paper.title')}
      </h2>
      <p className="dimmed">{t('paper.what')}</p>
      <div>
        <Button
          variant="default"
          loading={paper.isFetching}
          aria-expanded={isShown}
          leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t('paper.hide') : t('paper.show')}
        </Button>
      </div>
      {isShown && paper.data && <PaperView document={paper.data.document} under={2} />}
    </Stack>
  );
}
