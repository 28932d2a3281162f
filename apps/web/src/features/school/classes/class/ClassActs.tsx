import { Button, Menu } from '@mantine/core';
import { type ClassSearch, writeClassSearch } from '@seve/domain';
import { IconDownload, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface ClassActsProps {
  classId: string;
  search: ClassSearch;
  /** Number of shown students without a place. */
  withoutPlace: number;
  /** True when filters hide some students of the class. */
  isFiltered: boolean;
  onRemind: () => void;
}

const ENDINGS = ['csv', 'xlsx'] as const;

/** Buttons that export the shown rows, and write to the shown students without a place. */
export function ClassActs({ classId, search, withoutPlace, isFiltered, onRemind }: ClassActsProps) {
  const { t } = useTranslation('classes');
  const shown = writeClassSearch(search);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}>
            {t('export.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ENDINGS.map((ending) => (
            <Menu.Item key={ending} component="a" href={`/api/classes/${classId}/export.${ending}${shown && `?${shown}`}`} download>
              {t(`export.${ending}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {withoutPlace > 0 && (
        <Button leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />} onClick={onRemind}>
          {isFiltered ? t('reminder.shown', { count: withoutPlace }) : t('reminder.all', { count: withoutPlace })}
        </Button>
      )}
    </>
  );
}
