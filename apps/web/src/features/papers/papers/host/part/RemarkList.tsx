import { Box, Flex } from '@mantine/core';
import type { AgreementRemarkView } from '@seve/api-client';
import { IconMessageCircle } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../../../../../ui/forms/field-nodes.js';

/** Everything the school asks to change, each with the way to its field. */
export function RemarkList({ remarks }: { remarks: readonly AgreementRemarkView[] }) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  if (remarks.length === 0) return null;
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    focusField(`content.${field}`);
  };
  return (
    <Box
      component="section"
      bg="var(--waiting-ground)"
      c="var(--waiting-text)"
      px="field"
      py="md"
      mb="lg"
      className="panel"
      aria-labelledby="remarks"
    >
      <Flex component="h2" gap="xs" align="center" id="remarks" ff="var(--font-text)" lts={0} className="compact strong">
        <IconMessageCircle size={20} stroke={1.6} aria-hidden="true" />
        {t('agreement-host:remarks.title', { count: remarks.length })}
      </Flex>
      <Flex component="ul" direction="column" gap="xs" mt="xs" className="bare-list small">
        {remarks.map(({ id, field, text }) => (
          <li key={id}>
            {field === null ? (
              <span className="strong">{t('agreement-host:remarks.whole')}</span>
            ) : (
              <Box component="a" c="inherit" href={`#${field}`} className="strong" onClick={(event: MouseEvent) => go(event, field)}>
                {t(`agreement-fields:${field}`)}
              </Box>
            )}
            <p className="own-words">{text}</p>
          </li>
        ))}
      </Flex>
      <Box component="p" mt="sm" className="small">
        {t('agreement-host:remarks.then')}
      </Box>
    </Box>
  );
}
