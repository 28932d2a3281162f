import { Flex } from '@mantine/core';
import type { AgreementRemarkView } from '@seve/api-client';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What the school asks about a field, beside it. */
export function RemarkNote({ remarks }: { remarks: readonly AgreementRemarkView[] }) {
  const { t } = useTranslation('agreement-host');
  if (remarks.length === 0) return null;
  return (
    <>
      {remarks.map(({ id, text }) => (
        <Flex
          key={id}
          component="span"
          gap="xs"
          bg="var(--waiting-ground)"
          c="var(--waiting-text)"
          px="sm"
          py="xs"
          my="xxs"
          className="panel small"
        >
          <IconMessageCircle size={18} stroke={1.6} aria-hidden="true" />
          <span className="own-words">
            <span className="visually-hidden">{t('remarks.said')} </span>
            {text}
          </span>
        </Flex>
      ))}
    </>
  );
}
