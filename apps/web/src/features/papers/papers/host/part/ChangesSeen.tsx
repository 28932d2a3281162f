import { Box, Button, Flex } from '@mantine/core';
import type { AgreementChange, AgreementForHost } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { Columns } from '../../../../../ui/layout/Columns.js';

interface ChangesSeenProps {
  agreement: Pick<AgreementForHost, 'changes'>;
  look: () => Promise<unknown>;
  onRead?: () => void;
}

const keyOf = ({ party, field }: AgreementChange) => `${party} ${field}`;

/** What says something else than when the reader last looked, before and after side by side. What is typed meanwhile is no news. */
export function ChangesSeen({ agreement: { changes }, look, onRead }: ChangesSeenProps) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const [first] = useState(() => new Set(changes.map(keyOf)));
  const [isRead, setRead] = useState(false);
  const read = useMutation({
    mutationFn: look,
    onError: useShowProblem(),
    onSuccess: () => {
      setRead(true);
      onRead?.();
      focusHeading();
    },
  });
  const shown = changes.filter((change) => change.party === 'school' || first.has(keyOf(change)));
  if (isRead || shown.length === 0) return null;
  return (
    <Box component="section" px="field" py="md" mb="lg" className="sheet" aria-labelledby="changes">
      <h2 id="changes" className="h3">
        {t('agreement-host:changes.title', { count: shown.length })}
      </h2>
      <Box component="dl" mt="sm">
        {shown.map(({ party, field, before, after }) => (
          <Box key={`${party} ${field}`} component="div" py="sm" className="ruled">
            <dt className="strong compact">
              {t(`agreement-fields:${field}`)} <span className="dimmed">{t(`agreement-host:changes.${party}`)}</span>
            </dt>
            <Columns component="dd" columns={2} from="tablet" gap="field" rowGap="xs" mt="xxs">
              <div>
                <p className="micro dimmed">{t('agreement-host:changes.before')}</p>
                <p className="own-words small dimmed">{before ?? t('agreement-host:changes.nothing')}</p>
              </div>
              <div>
                <p className="micro dimmed">{t('agreement-host:changes.after')}</p>
                <p className="own-words small">{after ?? t('agreement-host:changes.nothing')}</p>
              </div>
            </Columns>
          </Box>
        ))}
      </Box>
      <Flex mt="sm">
        <Button type="button" variant="default" size="sm" loading={read.isPending} onClick={() => read.mutate()}>
          {t('agreement-host:changes.read')}
        </Button>
      </Flex>
    </Box>
  );
}
