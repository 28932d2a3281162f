import { Flex } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { neighbours } from '../candidates.queries.js';

const HERE = '/entreprise/candidatures/$applicationId';
const KEYS = { previous: 'Alt+PageUp', next: 'Alt+PageDown' } as const;

/**
 * Links to the previous and the next application of the list from which this one was opened; Alt + Page Up or Page Down on the keyboard.
 */
export function Neighbours({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation('candidates');
  const search = useSearch({ from: HERE });
  const navigate = useNavigate();
  const { data } = useQuery({ ...neighbours(applicationId, search), placeholderData: keepPreviousData });
  const open = (id: string | null | undefined) => {
    if (id) void navigate({ to: HERE, params: { applicationId: id }, search });
  };
  useHotkeys(
    [
      [KEYS.previous, () => open(data?.previousId)],
      [KEYS.next, () => open(data?.nextId)],
    ],
    [],
  );
  return (
    <Flex
      component="nav"
      mih="2.75rem"
      pt="sm"
      rowGap="xs"
      columnGap="md"
      align="center"
      justify="space-between"
      wrap="wrap"
      aria-label={t('neighbours.name')}
    >
      <Link to="/entreprise/candidatures" search={search}>
        {data?.position ? t('neighbours.place', { place: data.position, count: data.total }) : t('neighbours.list')}
      </Link>
      <Flex gap="xs">
        {(['previous', 'next'] as const).map((side) => {
          const id = data?.[`${side}Id`];
          if (!id) return null;
          const Arrow = side === 'previous' ? IconArrowLeft : IconArrowRight;
          return (
            <LinkButton
              key={side}
              variant="default"
              size="sm"
              to={HERE}
              params={{ applicationId: id }}
              search={search}
              aria-keyshortcuts={KEYS[side]}
              title={t('neighbours.keys', { keys: t(`neighbours.key.${side}`) })}
              leftSection={side === 'previous' && <Arrow size={18} stroke={1.6} aria-hidden="true" />}
              rightSection={side === 'next' && <Arrow size={18} stroke={1.6} aria-hidden="true" />}
            >
              {t(`neighbours.side.${side}`)}
            </LinkButton>
          );
        })}
      </Flex>
    </Flex>
  );
}
