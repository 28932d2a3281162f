import { Button, Flex, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FlagChoices, KindChoices, LevelChoices, StartChoices } from './FilterChoices.js';
import css from './Filters.module.css';

function FilterMenu({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Popover position="bottom-start" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Button variant="default" size="sm" rightSection={<IconChevronDown size={15} stroke={1.6} aria-hidden="true" />}>
          {name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu} aria-label={name}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Filters of a wide window; each applies at once and is stored in the address. */
export function FilterBar() {
  const { t } = useTranslation('offers');
  return (
    <Flex component="section" gap="xs" align="center" wrap="wrap" aria-label={t('filter.title')} className={css.bar}>
      <FilterMenu name={t('list.kind')}>
        <KindChoices />
      </FilterMenu>
      <FilterMenu name={t('terms.level')}>
        <LevelChoices />
      </FilterMenu>
      <FilterMenu name={t('filter.start')}>
        <StartChoices />
      </FilterMenu>
      <FlagChoices />
    </Flex>
  );
}
