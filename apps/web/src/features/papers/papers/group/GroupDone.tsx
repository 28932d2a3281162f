import { Button, Stack } from '@mantine/core';
import type { GroupCreated } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { GroupLines } from './GroupLines.js';

/** What became of each line, with the way to its agreement. */
export function GroupDone({ group: { lines, isHostAsked }, onAgain }: { group: GroupCreated; onAgain: () => void }) {
  const { t } = useTranslation('agreement-group');
  const created = lines.filter(({ outcome }) => outcome === 'created').length;
  return (
    <Stack gap="lg" align="stretch">
      <div>
        <p role="status">{t('done.count', { count: created, of: lines.length })}</p>
        <p className="dimmed">{isHostAsked ? t('done.asked') : t('done.unasked')}</p>
      </div>
      <h2 className="visually-hidden">{t('found.title')}</h2>
      <GroupLines lines={lines} />
      <Stack gap="sm" align="flex-start">
        <LinkButton to="/etablissement/conventions" search={{ etape: 'with_host' }}>
          {t('done.list')}
        </LinkButton>
        <Button variant="subtle" onClick={onAgain}>
          {t('done.again')}
        </Button>
      </Stack>
    </Stack>
  );
}
