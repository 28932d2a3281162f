import { Button, Drawer, Group, Stack } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filtersAsked } from '../offer-search.js';
import { useOfferSearch } from '../use-offer-search.js';
import { FlagChoices, KindChoices, LevelChoices, StartChoices } from './FilterChoices.js';
import css from './Filters.module.css';
import { useSeeWords } from './use-see-words.js';

/** Filters of a phone: a sheet from below, whose button shows the number of matching offers. */
export function FilterSheet({ count }: { count: number | undefined }) {
  const { t } = useTranslation('offers');
  const see = useSeeWords();
  const [isOpen, setOpen] = useState(false);
  const { search } = useOfferSearch();
  const asked = filtersAsked(search).filter((name) => name !== 'q' && name !== 'place').length;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.6} aria-hidden="true" />}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
      >
        {asked > 0 ? t('filter.open-count', { count: asked }) : t('filter.title')}
      </Button>
      <Drawer.Root opened={isOpen} onClose={() => setOpen(false)} position="bottom" size="85%">
        <Drawer.Overlay />
        <Drawer.Content>
          <Drawer.Body>
            <Drawer.Title>{t('filter.title')}</Drawer.Title>
            <Stack gap="lg" pb="5rem">
              <KindChoices />
              <LevelChoices />
              <StartChoices />
              <fieldset className={css.group}>
                <legend>{t('filter.more')}</legend>
                <Group gap="xs">
                  <FlagChoices />
                </Group>
              </fieldset>
            </Stack>
            <div className={`ruled ${css.foot}`}>
              <Button fullWidth onClick={() => setOpen(false)}>
                {see(count)}
              </Button>
            </div>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
