import { Box, Flex } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../../../../../ui/forms/field-nodes.js';
import type { HostField } from '../values/host-values.js';

/** What the part lacks, each with the way to its field. */
export function Missing({ missing }: { missing: readonly HostField[] }) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const go = (event: MouseEvent, field: HostField) => {
    event.preventDefault();
    focusField(`content.${field}`);
  };
  return (
    <Box component="section" mt="lg" px="field" py="md" className="sheet" aria-labelledby="missing">
      <Box component="h2" id="missing" ff="var(--font-text)" lts={0} className="compact strong">
        {t('agreement-host:missing.title', { count: missing.length })}
      </Box>
      {missing.length === 0 ? (
        <Flex component="p" gap="xs" mt="xs" className="small">
          <IconCheck size={18} stroke={1.6} aria-hidden="true" />
          <span>{t('agreement-host:missing.none')}</span>
        </Flex>
      ) : (
        <Flex component="ul" direction="column" gap="xs" mt="xs" className="bare-list small">
          {missing.map((field) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => go(event, field)}>
                {t(`agreement-fields:${field}`)}
              </a>
            </li>
          ))}
        </Flex>
      )}
    </Box>
  );
}
