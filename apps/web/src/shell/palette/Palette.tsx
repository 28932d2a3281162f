import '@mantine/spotlight/styles.layer.css';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Palette.module.css';
import { usePaletteActions } from './use-palette-actions.js';

/** Command palette of the reader's pages and acts. Words that match none are searched among the offers. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const [query, setQuery] = useState('');
  const actions = usePaletteActions(query);
  return (
    <Spotlight
      forceOpened
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      actions={actions}
      filter={(_query, all) => all}
      nothingFound={t('palette.nothing')}
      transitionProps={{ duration: 0 }}
      classNames={{ content: css.content, search: css.search, action: css.action, actionsGroup: css.group, actionsList: css.list }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      searchProps={{
        placeholder: t('palette.hint'),
        'aria-label': t('palette.title'),
        leftSection: <IconSearch size={20} stroke={1.6} aria-hidden="true" />,
      }}
    />
  );
}
