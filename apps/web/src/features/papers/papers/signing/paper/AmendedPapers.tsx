import { Group } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../../ui/layout/Section.js';

interface AmendedPapersProps {
  paper: Pick<PaperForSignatory, 'amends' | 'kind'>;
  /** Button that downloads one of them. */
  children: (one: { id: string; name: string }) => ReactNode;
}

/** The signed papers that an amendment changes, to read before signing. */
export function AmendedPapers({ paper: { amends, kind }, children }: AmendedPapersProps) {
  const { t } = useTranslation('signature');
  if (amends.length === 0) return null;
  return (
    <Section id="amends" title={t('amends.title')} gap="xs">
      <p className="dimmed">{t('amends.what')}</p>
      <Group gap="xs">
        {amends.map(({ id, amendment }) =>
          children({ id, name: amendment === null ? t(`paper.${kind}`) : t('amendment', { number: amendment }) }),
        )}
      </Group>
    </Section>
  );
}
